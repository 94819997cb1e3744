using BackPainInfo.Search;

namespace BackPainInfo.Web.Http.Api;

/// <summary>The JSON of <c>/api/v1/suggest</c>.</summary>
internal sealed record SuggestAnswer(IReadOnlyList<SuggestAnswer.Choice> Suggestions)
{
    private const int Most = 7;

    /// <summary>What a half-typed text may become. A text that states a warning sign gets help first: no suggestion may lead past a callout.</summary>
    public static SuggestAnswer For(ContentVersion content, string text)
    {
        var found = content.Search.Suggest(text, Most).Select(suggestion => ToChoice(content, suggestion));
        var needsHelp = content.Search.Search(new SearchQuery { Text = text, Take = 1 }).RedFlags.Any(sign => sign.Severity < 2);
        return new SuggestAnswer(needsHelp ? [new Choice("Get help: when it is an emergency", SiteUrls.WhenToGetHelp, SuggestionKind.Article), .. found] : [.. found]);
    }

    private static Choice ToChoice(ContentVersion content, Suggestion suggestion)
    {
        var article = suggestion is { Kind: SuggestionKind.Article, DocumentId: { } slug } ? content.Site.FindArticle(slug) : null;
        return new Choice(suggestion.Text, article?.Path ?? SiteUrls.SearchFor(suggestion.Text), suggestion.Kind);
    }

    internal sealed record Choice(string Text, string Url, SuggestionKind Kind);
}
