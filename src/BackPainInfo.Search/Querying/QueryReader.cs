using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Words to what is asked for: repair, concepts, denials, beginnings.</summary>
internal sealed class QueryReader(IndexTables tables, WordForms forms)
{
    /// <summary>Words after these are scanned for warning signs and not scored.</summary>
    public const int MostLetters = 200;
    public const int MostWords = 24;

    private readonly SpellingCorrector _corrector = new(tables);
    private readonly QueryWords _words = new(tables, forms);
    private readonly UnitMaker _units = new(tables);

    /// <summary>Reads the words of a text, which have been found already because the whole of it is scanned for warning signs.</summary>
    public ReadQuery Read(string text, Token[] tokens, bool correctSpelling)
    {
        var words = _words.Scored(text, tokens, Negation.Deniers(tokens));
        var concepts = _words.Concepts(words);
        if (correctSpelling && _words.Repair(words, concepts))
        {
            concepts = _words.Concepts(words);
        }

        return new ReadQuery(_units.Make(text, words, concepts))
        {
            Corrected = correctSpelling ? CorrectedText.Of(text, words) : null,
            Words = words,
            OpenWord = OpenWord(text, words),
        };
    }

    /// <summary>Known words that look like those of the query that no page has.</summary>
    public IReadOnlyList<string> WordsLikeUnknown(ReadQuery read, int take) =>
    [
        .. read.Words.Where(word => !word.IsDenied && IsUnknown(word))
            .SelectMany(word => _corrector.WordsLike(word.Token.Surface, take))
            .Distinct()
            .Take(take),
    ];

    private bool IsUnknown(QueryWord word) =>
        (word.Term < 0 || tables.Postings.DocumentsHaving(word.Term) == 0) && !LittleWords.IsLight(word.Token.Surface);

    // "gallbladder" is two words and one beginning.
    private static string? OpenWord(string text, List<QueryWord> words)
    {
        if (words.Count == 0 || !words[^1].IsOpen)
        {
            return null;
        }

        var start = words[0].Token.Start;
        return text.AsSpan(start..words[^1].Token.End).ContainsAny(' ', '-') ? null : words[^1].Token.Surface;
    }
}
