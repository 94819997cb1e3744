using BackPainInfo.Search.Signs;

namespace BackPainInfo.Search.Tests.Signs;

public sealed class SignSpellingTests
{
    private static readonly SignSpelling Spelling = new(
        new Dictionary<string, int> { ["chest"] = 9, ["fever"] = 5, ["numbness"] = 4, ["breathing"] = 3, ["pain"] = 20, ["weak"] = 2, ["slimming"] = 1, ["overdose"] = 1 },
        word => word == "never");

    [Theory]
    [InlineData("chset", "chest")]
    [InlineData("fevr", "fever")]
    [InlineData("pian", "pain")]
    [InlineData("breethng", "breathing")]
    [InlineData("numbnes", "numbness")]
    public void A_slip_is_mended(string word, string meant) => Assert.Equal(meant, Spelling.Mend(word));

    [Theory]
    [InlineData("pan")]
    [InlineData("cehts")]
    [InlineData("ghest")]
    [InlineData("brthng")]
    [InlineData("t12x")]
    public void Too_short_too_far_or_another_first_letter_is_left_alone(string word) => Assert.Null(Spelling.Mend(word));

    [Theory]
    [InlineData("never")]
    [InlineData("swimming")]
    [InlineData("chess")]
    [InlineData("overdone")]
    [InlineData("fewer")]
    public void A_known_word_is_no_slip(string word) => Assert.Null(Spelling.Mend(word));
}
