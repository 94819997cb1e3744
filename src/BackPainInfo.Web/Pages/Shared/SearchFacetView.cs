using BackPainInfo.Content;
using BackPainInfo.Search;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>One facet of a search ready to print: its values as links that choose them, or as one link that takes the choice back.</summary>
internal sealed record SearchFacetView(string Title, SearchFacetView.Choice? Chosen, IReadOnlyList<SearchFacetView.Choice> Choices)
{
    private const int MostChoices = 8;

    public static IReadOnlyList<SearchFacetView> AllFor(Site site, SearchQuery query, SearchResults results) =>
    [
        For(query, results, ArticleSearch.Where, "Where it hurts", site.Conditions.Locations),
        For(query, results, ArticleSearch.Feel, "What it feels like", site.Conditions.Characters),
        For(query, results, ArticleSearch.Trigger, "What brings it on", site.Conditions.Triggers),
        For(query, results, ArticleSearch.Kind, "Kind of page", ArticleKindText.ById),
    ];

    private static SearchFacetView For(
        SearchQuery query, SearchResults results, string facet, string title, IReadOnlyDictionary<string, string> labels)
    {
        var values = results.Facets.GetValueOrDefault(facet) ?? [];
        var unchosen = SiteUrls.SearchFor(query with { Skip = 0, Facets = Without(query, facet) });
        var choices = values
            .Where(value => labels.ContainsKey(value.Id))
            .Select(value => new Choice(labels[value.Id], value.Count, $"{unchosen}&{facet}={Uri.EscapeDataString(value.Id)}"));
        var chosen = query.Facets.GetValueOrDefault(facet) is { } id && labels.TryGetValue(id, out var label) ? new Choice(label, 0, unchosen) : null;
        return new SearchFacetView(title, chosen, [.. choices.Take(MostChoices)]);
    }

    private static Dictionary<string, string> Without(SearchQuery query, string facet) =>
        query.Facets.Where(chosen => chosen.Key != facet).ToDictionary();

    /// <summary>A value of a facet: its words, how many pages it leaves, and the address that chooses it or takes it back.</summary>
    internal sealed record Choice(string Label, int Count, string Path);
}
