using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>
/// Finds the words of many documents at once, the longest part of building that needs no other document. What depends on the order of documents
/// is left to <see cref="DocumentReader"/>, so that the index is the same however many processors there are.
/// </summary>
internal static class DocumentWords
{
    // Enough to share among processors, and few enough that their words take no room to speak of.
    private const int DocumentsAtOnce = 256;

    /// <summary>For each document the words of its texts, in the order of <see cref="TextsOf"/>.</summary>
    public static IEnumerable<Token[][]> Find(IReadOnlyList<SearchDocument> documents)
    {
        using var forms = new ThreadLocal<WordForms>(static () => new WordForms());
        var words = new Token[Math.Min(documents.Count, DocumentsAtOnce)][][];
        for (var first = 0; first < documents.Count; first += words.Length)
        {
            var from = first;
            var count = Math.Min(words.Length, documents.Count - first);
            Parallel.For(0, count, index => words[index] = WordsOf(documents[from + index], forms.Value));
            for (var index = 0; index < count; index++)
            {
                yield return words[index];
            }
        }
    }

    /// <summary>Title, other names, questions, summary, and of each section its title and text.</summary>
    private static IEnumerable<string> TextsOf(SearchDocument document) =>
    [
        document.Title,
        .. document.AlsoCalled,
        .. document.Questions,
        document.Summary,
        .. document.Sections.SelectMany(section => new[] { section.Title, section.Text }),
    ];

    private static Token[][] WordsOf(SearchDocument document, WordForms? forms) =>
        [.. TextsOf(document).Select(text => TextAnalyzer.Analyze(text, forms))];
}
