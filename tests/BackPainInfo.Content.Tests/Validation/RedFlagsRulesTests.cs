namespace BackPainInfo.Content.Tests.Validation;

public sealed class RedFlagsRulesTests
{
    [Theory]
    [InlineData("    layPhrases: ['temperature of {38-42}']\n", "", "the sign 'fever' has neither 'layPhrases' nor 'combine'")]
    [InlineData("{38-42}", "{42-38}", "the number range in 'temperature of {42-38}' is not well formed")]
    [InlineData("layPhrases: [chest is tight]", "layPhrases: [chest ..]", "the gap in 'chest ..' has no word on one side")]
    [InlineData("layPhrases: [chest is tight]", "layPhrases: [very tight]", "of 'very tight' only 'tight' is searched for")]
    [InlineData("layPhrases: [chest is tight]", "layPhrases: [so very]", "of 'so very' only '' is searched for")]
    [InlineData("[[tight], *back]", "[[], *back]", "a line or set of 'combine' is empty")]
    [InlineData("layPhrases: [chest is tight]", "layPhrases: ['']", "an entry of 'layPhrases' is ''")]
    [InlineData("    why: It may be an infection.\n", "", "the field 'why' is missing")]
    public void What_a_sign_owes_is_checked(string old, string replacement, string start)
    {
        using var sample = new SampleSite();
        sample.Edit("red-flags.yml", old, replacement);

        Assert.StartsWith(start, Assert.Single(sample.Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_of_31_words_is_a_problem_and_one_of_21_a_warning()
    {
        using var sample = new SampleSite();
        sample.Edit("red-flags.yml", "why: It may be the heart.", $"why: {string.Join(' ', Enumerable.Repeat("so", 21))}.");
        Assert.Contains(sample.Warnings(), warning => warning.Contains("a sentence of 'why' has 21 words", StringComparison.Ordinal));

        sample.Edit("red-flags.yml", "why: so", $"why: {string.Join(' ', Enumerable.Repeat("so", 11))}");
        Assert.StartsWith("a sentence of 'why' has 31 words", Assert.Single(sample.Problems()).Message, StringComparison.Ordinal);
    }
}
