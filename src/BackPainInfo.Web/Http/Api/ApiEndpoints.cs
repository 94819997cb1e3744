using Microsoft.AspNetCore.Http.HttpResults;

namespace BackPainInfo.Web.Http.Api;

/// <summary>The JSON API for integrators. Everything is read, errors are problem details (RFC 9457).</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/api/v1/search", ReadRoutes.Methods, Search).WithName("search").WithSummary("Pages for a description of symptoms, with the warning signs it states.")
            .RequireRateLimiting(RequestLimits.SearchPolicy);
        routes.MapMethods("/api/v1/suggest", ReadRoutes.Methods, Suggest).WithName("suggest").WithSummary("What a half-typed search may become.")
            .RequireRateLimiting(RequestLimits.SearchPolicy);
        routes.MapMethods("/api/v1/articles", ReadRoutes.Methods, Articles).WithName("articles").WithSummary("Every article, in reading order.").WithMetadata(new KeptAttribute());
        routes.MapMethods("/api/v1/articles/{slug}", ReadRoutes.Methods, OneArticle).WithName("article").WithSummary("One article as plain text with its sources.").WithMetadata(new KeptAttribute());
        routes.MapMethods("/api/v1/red-flags", ReadRoutes.Methods, RedFlags).WithName("redFlags").WithSummary("Every warning sign, worst first.").WithMetadata(new KeptAttribute());
        routes.MapMethods("/api/{**path}", ReadRoutes.Methods, () => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
        routes.MapOpenApi("/openapi/{documentName}.json");
    }

    private static Results<Ok<SearchAnswer>, ValidationProblem> Search(
        HttpContext context, ContentVersion content, string? q, string? where, string? feel, string? trigger, string? kind, string? take, string? skip)
    {
        context.Response.Headers.CacheControl = "no-store";
        var request = SearchRequest.Read(context.Request.Query);
        return request.Problems.Count > 0
            ? TypedResults.ValidationProblem(request.Problems.ToDictionary())
            : TypedResults.Ok(SearchAnswer.From(content, request.Query.Text, content.Search.Search(request.Query)));
    }

    private static Results<Ok<SuggestAnswer>, ValidationProblem> Suggest(HttpContext context, ContentVersion content, string? q)
    {
        context.Response.Headers.CacheControl = "no-store";
        var request = SearchRequest.Read(context.Request.Query);
        return request.Problems.Count > 0
            ? TypedResults.ValidationProblem(request.Problems.ToDictionary())
            : TypedResults.Ok(SuggestAnswer.For(content, request.Query.Text));
    }

    private static Ok<IReadOnlyList<ArticleAnswer>> Articles(ContentVersion content, SiteUrls urls) =>
        TypedResults.Ok<IReadOnlyList<ArticleAnswer>>([.. content.Site.Articles.Select(article => ArticleAnswer.Short(article, urls))]);

    private static Results<Ok<ArticleAnswer>, ProblemHttpResult> OneArticle(ContentVersion content, SiteUrls urls, string slug) =>
        content.Site.FindArticle(slug) is { } article
            ? TypedResults.Ok(ArticleAnswer.Whole(content.Site, article, urls))
            : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, detail: "No article has that slug. /api/v1/articles lists them.");

    private static Ok<IReadOnlyList<RedFlagAnswer>> RedFlags(ContentVersion content) =>
        TypedResults.Ok<IReadOnlyList<RedFlagAnswer>>(
            [.. content.Site.RedFlags.Flags.OrderBy(flag => flag.Level).Select(flag => RedFlagAnswer.From(content, flag))]);
}
