using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class SurfaceTableTests
{
    private static readonly SurfaceTable Surfaces = SurfaceTable.Create(
        new Dictionary<string, int> { ["rib"] = 0, ["ribs"] = 0, ["ribbon"] = 1, ["scapula"] = 2, ["spine"] = 3 });

    [Theory]
    [InlineData("rib", 3)]
    [InlineData("ribb", 1)]
    [InlineData("s", 2)]
    [InlineData("x", 0)]
    [InlineData("", 5)]
    public void The_words_that_begin_so_stand_together(string beginning, int expected)
    {
        var (start, end) = Surfaces.Beginning(beginning);

        Assert.Equal(expected, end - start);
    }

    [Fact]
    public void A_word_leads_to_its_stem()
    {
        Assert.Equal(0, Surfaces.TermAt(Surfaces.Find("ribs")));
        Assert.Equal(-1, Surfaces.Find("ri"));
    }

    [Fact]
    public void A_word_within_reach_is_never_passed_over()
    {
        var surface = Surfaces.Find("spine");

        Assert.True(Surfaces.MayBeNear(surface, "spien".Length, SurfaceTable.LettersOf("spien"), 1));
        Assert.False(Surfaces.MayBeNear(surface, "massage".Length, SurfaceTable.LettersOf("massage"), 1));
    }
}
