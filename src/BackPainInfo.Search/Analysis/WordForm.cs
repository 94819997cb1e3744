namespace BackPainInfo.Search.Analysis;

/// <summary>How a plain word is compared, and its other spelling, if it has one.</summary>
/// <param name="Surface">See <see cref="Token"/>; the same for the next two.</param>
/// <param name="Stem"></param>
/// <param name="Alias"></param>
/// <param name="Number">Its place among the <see cref="WordForms"/> that keep it.</param>
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
