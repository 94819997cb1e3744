using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>Warnings about how the articles read. They stop nothing: a formula is a budget, not a proof.</summary>
internal static class WordWarnings
{
    public static IReadOnlyList<Readability> Check(Registers registers, IReadOnlyList<ArticleDraft> drafts)
    {
        var unverified = registers.Sources.Where(source => !source.Verified).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var jargon = new Jargon(registers.Glossary);
        var articles = drafts
            .AsParallel().AsOrdered()
            .Select(draft => new ArticleWords(draft, jargon, unverified))
            .Select(words => (Words: words, Readability: words.Check()))
            .ToList();
        RepeatedSentences.Check(articles.Select(article => article.Words));
        return [.. articles.Select(article => article.Readability)];
    }
}
