using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class EnglishWordsTests
{
    [Theory]
    [InlineData("abacus", true)]
    [InlineData("prices", true)]
    [InlineData("color", true)]
    [InlineData("colour", true)]
    [InlineData("zoos", true)]
    [InlineData("shuolder", false)]
    [InlineData("fevr", false)]
    [InlineData("copyright", true)]
    [InlineData("kevin", false)]
    public void Everyday_words_are_known_in_either_spelling_and_misspellings_are_not(string word, bool isKnown) =>
        Assert.Equal(isKnown, EnglishWords.Contains(word));
}
