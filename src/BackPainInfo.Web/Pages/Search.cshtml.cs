using BackPainInfo.Content;
using BackPainInfo.Search;
using BackPainInfo.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

internal sealed class SearchModel(ContentVersion content) : PageModel
{
    public SearchQuery Query { get; private set; } = null!;

    /// <summary>Null while nothing has been asked.</summary>
    public SearchResults? Results { get; private set; }

    public IReadOnlyList<SearchHitView> Hits { get; private set; } = [];

    /// <summary>The emergency and urgent signs that the words state, as callouts above the results; null when they state none.</summary>
    public RedFlagsCalloutView? Callout { get; private set; }

    /// <summary>Stated signs that can wait for an appointment: one quiet line.</summary>
    public IReadOnlyList<RedFlag> SoonSigns { get; private set; } = [];

    public IReadOnlyList<SearchFacetView> Facets { get; private set; } = [];

    public bool IsCut { get; private set; }

    /// <summary>Address of the next results; null on the last page of them.</summary>
    public string? MorePath { get; private set; }

    public void OnGet()
    {
        Query = SearchRequest.Read(Request.Query).Query;
        if (string.IsNullOrWhiteSpace(Query.Text))
        {
            return;
        }

        IsCut = Query.Text.Length > SearchRequest.MaxLength;
        Results = content.Search.Search(Query);
        Hits = [.. Results.Hits.Select(View)];
        Facets = SearchFacetView.AllFor(content.Site, Query, Results);
        MorePath = Results.Total > Query.Skip + Query.Take ? SiteUrls.SearchFor(Query with { Skip = Query.Skip + Query.Take }) : null;
        Callout = RedFlagsCalloutView.ForSearch(content, 2, Results.RedFlags);
        SoonSigns = [.. Results.RedFlags.Select(sign => content.Site.RedFlags.Find(sign.Id)).OfType<RedFlag>().Where(flag => flag.Level == RedFlagLevel.Soon).Take(2)];
    }

    private SearchHitView View(SearchHit hit)
    {
        var article = content.Site.FindArticle(hit.DocumentId) ?? throw new InvalidOperationException($"the index knows an article '{hit.DocumentId}' that the site does not");
        var topic = content.Site.FindTopic(article.Topic) ?? throw new InvalidOperationException($"no topic '{article.Topic}'");
        return new SearchHitView(hit, article, topic);
    }
}
