using BackPainInfo.Content;
using BackPainInfo.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

/// <summary>The living style guide. Outside development there is no such page.</summary>
internal sealed class StyleModel(ContentVersion content, IHostEnvironment environment) : PageModel
{
    /// <summary>One sign of each level.</summary>
    public RedFlagsCalloutView Callout => RedFlagsCalloutView.For(content, 3, content.Site.RedFlags.Flags.DistinctBy(flag => flag.Level).Select(flag => flag.Id));

    public IEnumerable<Treatment> TreatmentOfEachRating => content.Site.Treatments.Treatments.DistinctBy(treatment => treatment.Rating);

    public IEnumerable<Claim> ClaimOfEachVerdict => content.Site.Ledger.Claims.DistinctBy(claim => claim.Verdict);

    public IActionResult OnGet() => environment.IsDevelopment() ? Page() : NotFound();
}
