using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

/// <summary>What a reader sees when a request cannot be answered; an integrator gets problem details.</summary>
internal sealed class ErrorModel : PageModel
{
    public bool IsMissing => Response.StatusCode == StatusCodes.Status404NotFound;

    public bool IsOurFault => Response.StatusCode >= StatusCodes.Status500InternalServerError;

    public IActionResult OnGet(int code)
    {
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        // Asked for directly, the address of an error is itself a page that does not exist.
        Response.StatusCode = original is null ? StatusCodes.Status404NotFound : code;
        return original?.StartsWith("/api/", StringComparison.Ordinal) == true
            ? StatusCode(Response.StatusCode, new ProblemDetails { Status = Response.StatusCode })
            : Page();
    }
}
