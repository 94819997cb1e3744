using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class SpellingCorrectorTests
{
    private static readonly SpellingCorrector Corrector = new(SearchIndexBuilder.BuildTables(
        [SmallSite.Page("a", "Shoulder blade", "scoliosis posture numb pain paint brain mattress spine")], []));

    [Theory]
    [InlineData("sholder", "shoulder")]
    [InlineData("shuolder", "shoulder")]
    [InlineData("scoliocis", "scoliosis")]
    [InlineData("skoliocis", "scoliosis")]
    [InlineData("psoture", "posture")]
    [InlineData("spien", "spine")]
    [InlineData("bpine", "spine")]
    public void A_slip_is_put_right(string word, string expected)
    {
        Assert.Equal([expected], Corrector.Repair(word));
    }

    [Theory]
    [InlineData("nub")]
    [InlineData("pstre")]
    [InlineData("xyzzy")]
    [InlineData("l5s1x")]
    public void What_is_short_or_far_from_everything_is_left_alone(string word)
    {
        Assert.Empty(Corrector.Repair(word));
    }

    [Theory]
    [InlineData("point")]
    [InlineData("spins")]
    public void An_everyday_word_is_no_slip_though_no_page_has_it(string word)
    {
        Assert.Empty(Corrector.Repair(word));
    }

    [Fact]
    public void The_first_letter_is_kept_where_something_fits()
    {
        Assert.Equal(["paint"], Corrector.Repair("piant"));
    }

    [Fact]
    public void Words_written_as_one_are_parted()
    {
        Assert.Equal(["numb", "spine"], Corrector.Repair("numbspine"));
    }
}
