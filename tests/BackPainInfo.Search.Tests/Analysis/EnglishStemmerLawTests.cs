using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class EnglishStemmerLawTests
{
    [Fact]
    public void A_stem_is_a_little_longer_than_its_word_at_most_and_never_empty() => Law.Holds(HostileText.Word, word =>
    {
        var stem = EnglishStemmer.Stem(word);

        Assert.InRange(stem.Length, Math.Min(word.Length, 1), word.Length + 1);
    });

    [Fact]
    public void No_text_breaks_it() => Law.Holds(HostileText.Any, text => Assert.NotNull(EnglishStemmer.Stem(text)));
}
