using System.Text.Encodings.Web;
using BackPainInfo.Content;
using BackPainInfo.Search;
using BackPainInfo.Web.Http;
using BackPainInfo.Web.Pages.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

[SearchFrame]
internal sealed class SearchModel(ContentVersion content, HtmlEncoder encoder) : PageModel
{
    private Pages_Shared_SearchResults? _results;

    public SearchQuery Query { get; private set; } = null!;

    /// <summary>The page is made with places to write into instead of the reader's words and the results.</summary>
    public bool IsFrame { get; private set; }

    /// <summary>What the form shows.</summary>
    public string Words => IsFrame ? SearchFrame.Words : Query.Text;

    /// <summary>Null while nothing has been asked.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>What was found, ready to print; null when nothing was.</summary>
    public IHtmlContent? Found => IsFrame ? SearchFrame.Results : _results;

    public IReadOnlyList<SearchHitView> Hits { get; private set; } = [];

    /// <summary>The emergency and urgent signs that the words state, as callouts above the results; null when they state none.</summary>
    public RedFlagsCalloutView? Callout { get; private set; }

    /// <summary>Stated signs that can wait for an appointment: one quiet line.</summary>
    public IReadOnlyList<RedFlag> SoonSigns { get; private set; } = [];

    public IReadOnlyList<SearchFacetView> Facets { get; private set; } = [];

    public bool IsCut { get; private set; }

    /// <summary>Address of the next results; null on the last page of them.</summary>
    public string? MorePath { get; private set; }

    public IActionResult OnGet()
    {
        Query = SearchRequest.Read(Request.Query).Query;
        if (string.IsNullOrWhiteSpace(Query.Text))
        {
            return Page();
        }

        Ask();
        if (_results is null || Callout is not null || SoonSigns.Count > 0)
        {
            return Page();
        }

        // Without a warning sign above the results, all that differs from search to search are the words and the results.
        if (content.Pages.SearchFrame is { } frame)
        {
            return frame.Around(Query.Text, _results, encoder);
        }

        IsFrame = true;
        return Page();
    }

    /// <summary>Keeps the frame, and answers with it.</summary>
    public IActionResult Fill(SearchFrame frame)
    {
        content.Pages.SearchFrame = frame;
        return frame.Around(Query.Text, _results!, encoder);
    }

    private void Ask()
    {
        IsCut = Query.Text.Length > SearchRequest.MaxLength;
        Results = content.Search.Search(Query);
        Hits = [.. Results.Hits.Select(View)];
        Facets = SearchFacetView.AllFor(content.Site, Query, Results);
        MorePath = Results.Total > Query.Skip + Query.Take ? SiteUrls.SearchFor(Query with { Skip = Query.Skip + Query.Take }) : null;
        Callout = RedFlagsCalloutView.ForSearch(content, 2, Results.RedFlags);
        SoonSigns = [.. Results.RedFlags.Select(sign => content.Site.RedFlags.Find(sign.Id)).OfType<RedFlag>().Where(flag => flag.Level == RedFlagLevel.Soon).Take(2)];
        _results = Results.Total == 0 ? null : new Pages_Shared_SearchResults { Model = this };
    }

    private SearchHitView View(SearchHit hit)
    {
        var article = content.Site.FindArticle(hit.DocumentId) ?? throw new InvalidOperationException($"the index knows an article '{hit.DocumentId}' that the site does not");
        var topic = content.Site.FindTopic(article.Topic) ?? throw new InvalidOperationException($"no topic '{article.Topic}'");
        return new SearchHitView(hit, article, topic);
    }
}
