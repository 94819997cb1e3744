namespace BackPainInfo.Search.Analysis;

/// <summary>How a plain word is compared, its other spelling, if it has one, and its number among the <see cref="WordForms"/> that keep it.</summary>
internal readonly record struct WordForm(string Surface, string Stem, string? Alias, int Number = WordForm.NotKept)
{
    public const int NotKept = -1;

    public static WordForm Of(ReadOnlySpan<char> word)
    {
        var american = AmericanSpelling.Of(word);
        var written = word.ToString();
        var surface = american ?? written;
        return new WordForm(surface, EnglishStemmer.Stem(surface), american is null ? null : written);
    }
}
