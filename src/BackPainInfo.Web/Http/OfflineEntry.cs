using BackPainInfo.Content;

namespace BackPainInfo.Web.Http;

/// <summary>One article in <c>/offline-search.json</c>. Its words are those that its title and summary lack: other names and what readers ask.</summary>
internal sealed record OfflineEntry(string Url, string Title, string Summary, string Words)
{
    private const int ShortestWord = 3;

    public static OfflineEntry For(Site site, Article article)
    {
        var condition = article.Condition is { } slug ? site.Conditions.Find(slug) : null;
        IEnumerable<string> names = condition is null ? [] : [condition.Title, .. condition.LayNames, .. condition.MedicalNames];
        var shown = WordsOf($"{article.Title} {article.Summary}").ToHashSet();
        var words = article.AlsoCalled.Concat(article.Asks).Concat(names)
            .SelectMany(WordsOf)
            .Where(word => word.Length >= ShortestWord && !shown.Contains(word))
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new OfflineEntry(article.Path, article.Title, article.Summary, string.Join(' ', words));
    }

    private static IEnumerable<string> WordsOf(string text) =>
        string.Concat(text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
