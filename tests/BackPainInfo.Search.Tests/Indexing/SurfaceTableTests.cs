using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;
using FsCheck.Fluent;

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

    // Words of few letters, so that many are near each other.
    [Fact]
    public void A_word_within_reach_is_never_passed_over() => Law.Holds(Gen.Elements("abcdeé".ToCharArray()).ArrayOf().ListOf().Zip(Gen.Choose(1, 3)), given =>
    {
        var words = given.Item1.Select(letters => new string(letters)).Where(word => word.Length is > 0 and < 20).Distinct().ToList();
        var surfaces = SurfaceTable.Create(words.ToDictionary(word => word, _ => 0));
        var wanted = words.FirstOrDefault("a");
        var found = new List<string>();
        for (var surface = -1; (surface = surfaces.NextNear(surface + 1, wanted.Length, EditDistance.LettersOf(wanted), given.Item2)) < surfaces.Count;)
        {
            found.Add(surfaces.WordAt(surface));
        }

        var distance = new EditDistance(wanted, stackalloc ulong[EditDistance.TableSize]);
        foreach (var word in words)
        {
            Assert.True(distance.To(word, given.Item2) > given.Item2 || found.Contains(word), $"{word} is near {wanted}");
        }

        Assert.DoesNotContain(found, word => Math.Abs(word.Length - wanted.Length) > given.Item2);
    });
}
