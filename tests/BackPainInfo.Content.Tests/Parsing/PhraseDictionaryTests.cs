using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Tests.Parsing;

public sealed class PhraseDictionaryTests
{
    private static readonly PhraseDictionary Phrases = new([("disc", "disc"), ("disc herniation", "hernia"), ("X-ray", "x-ray"), ("pneumonia", "lung")]);

    [Theory]
    [InlineData("A disc herniation.", "hernia")]
    [InlineData("A DISC, and a disc herniation", "disc hernia")]
    [InlineData("A discus and a slip-disc", "")]
    [InlineData("disc-like", "")]
    [InlineData("An x-ray (pneumonia)", "x-ray lung")]
    public void Whole_words_are_found_longest_first(string text, string ids) => Assert.Equal(ids, string.Join(' ', Phrases.FindAll(text)));
}
