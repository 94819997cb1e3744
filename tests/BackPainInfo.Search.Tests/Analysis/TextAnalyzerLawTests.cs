using BackPainInfo.Search.Analysis;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class TextAnalyzerLawTests
{
    [Fact]
    public void Words_stand_in_the_text_in_order_and_apart() => Law.Holds(HostileText.Any, text =>
    {
        var end = 0;
        foreach (var token in TextAnalyzer.Analyze(text))
        {
            Assert.NotEmpty(token.Surface);
            Assert.NotEmpty(token.Stem);
            Assert.InRange(token.Start, end, text.Length);
            Assert.InRange(token.End, token.Start, text.Length);
            end = token.End;
        }
    });

    [Fact]
    public void A_word_read_again_is_itself() => Law.Holds(HostileText.Any, text =>
    {
        foreach (var token in TextAnalyzer.Analyze(text))
        {
            var again = Assert.Single(TextAnalyzer.Analyze(token.Surface));

            Assert.Equal((token.Surface, token.Stem), (again.Surface, again.Stem));
        }
    });

    [Fact]
    public void Capitals_change_nothing() => Law.Holds(HostileText.Any, text =>
    {
        var capitals = string.Concat(text.Select(letter => char.IsAsciiLetterLower(letter) ? char.ToUpperInvariant(letter) : letter));

        Assert.Equal(TextAnalyzer.Analyze(text), TextAnalyzer.Analyze(capitals));
    });

    [Fact]
    public void Accents_change_nothing() => Law.Holds(HostileText.Plain, text =>
    {
        var accented = string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? $"{letter}\u0301" : letter.ToString()));

        Assert.Equal(Words(text), Words(accented));
    });

    [Fact]
    public void Two_sentences_give_the_words_of_both() => Law.Holds(HostileText.Any.Two(), pair =>
    {
        var (one, other) = pair;

        var both = Words($"{one}. {other}");

        Assert.Equal([.. Words(one), .. Words(other)], both);
    });

    private static List<(string, string, string?)> Words(string text) =>
        [.. TextAnalyzer.Analyze(text).Select(token => (token.Surface, token.Stem, token.Alias))];
}
