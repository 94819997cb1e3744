namespace BackPainInfo.Search.Analysis;

/// <summary>How a plain word is compared, and its other spelling, if it has one.</summary>
internal readonly record struct WordForm(string Surface, string Stem, string? Alias)
{
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        var american = AmericanSpelling.Of(word);
        var written = word.ToString();
        var surface = american ?? written;
        return new WordForm(surface, EnglishStemmer.Stem(surface), american is null ? null : written);
    }
}
