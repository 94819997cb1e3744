using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>Reads the warning signs a query states, by the rules at the head of the register of signs. Built once, used by all requests at once.</summary>
internal sealed class WarningSignReader
{
    private readonly SignPatterns _patterns;
    private readonly SignSpelling _spelling;
    private readonly Func<Token, string?> _meant;

    /// <param name="signs">What to look out for.</param>
    /// <param name="vocabulary">Word lists that hold for all signs.</param>
    /// <param name="isKnownWord">Whether a normalised word is a word of the documents: such a word is never taken for a misspelling.</param>
    public WarningSignReader(IReadOnlyList<WarningSign> signs, WarningSignVocabulary vocabulary, Func<string, bool>? isKnownWord = null)
    {
        var builder = new SignPatternsBuilder(signs, vocabulary);
        _patterns = builder.Build();
        _spelling = new SignSpelling(builder.WordUses, isKnownWord ?? (_ => false));
        _meant = Meant;
    }

    /// <summary>The words that a query most likely has, found already.</summary>
    public WordForms Forms => _patterns.Words.Forms;

    public IReadOnlyList<RaisedSign> Read(string text) => Read(text, TextAnalyzer.Analyze(text));

    /// <summary>The signs that the text states, worst first; <paramref name="tokens"/> are its words.</summary>
    public IReadOnlyList<RaisedSign> Read(string text, Token[] tokens)
    {
        var reading = new SignReading(_patterns, SignSpelling.Replace(tokens, _meant));
        var found = reading.Read();
        return found.Count == 0 ? [] : [.. found.Select(sign => Raise(text, _patterns.All[sign.Sign], sign.Places)).OrderBy(sign => sign.Severity)];
    }

    private static RaisedSign Raise(string text, WarningSign sign, IReadOnlyList<Range> places) => new()
    {
        Id = sign.Id,
        Severity = sign.Severity,
        Group = sign.Group,
        PointsTo = sign.PointsTo,
        Matched = [.. places.Select(place => text[place])],
        Places = places,
    };

    private string? Meant(Token token)
    {
        if (FrequentMisspellings.Meant(token.Surface) is { } meant)
        {
            return meant;
        }

        var isWordOfPhrases = _patterns.Words.NumberOf(token) != PhraseTrie.UnknownWord || _patterns.Words.IsFiller(token);
        return isWordOfPhrases ? null : _spelling.Mend(token.Surface);
    }
}
