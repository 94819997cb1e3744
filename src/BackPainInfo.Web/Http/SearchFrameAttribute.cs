using BackPainInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BackPainInfo.Web.Http;

/// <summary>Keeps the first page of search results as the frame of the others: Razor makes it with places to write into, and the reader gets it filled.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SearchFrameAttribute : Attribute, IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Controller is not SearchModel { IsFrame: true } model)
        {
            await next();
            return;
        }

        using var made = await CapturedBody.TakeAsync(context.HttpContext.Response, () => next());
        await model.Fill(new SearchFrame(made.Bytes())).ExecuteResultAsync(context);
    }
}
