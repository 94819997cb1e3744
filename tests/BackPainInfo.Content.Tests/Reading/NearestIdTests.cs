using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class NearestIdTests
{
    [Theory]
    [InlineData("feverr", "fever")]
    [InlineData("chest-pian", "chest-pain")]
    [InlineData("fever-with-bak-pain", "fever-with-back-pain")]
    [InlineData("gallstones", null)]
    public void The_nearest_known_id_is_suggested(string wrong, string? expected) =>
        Assert.Equal(expected, NearestId.Find(wrong, ["fever", "chest-pain", "fever-with-back-pain"]));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "same", 0)]
    public void The_distance_counts_single_changes(string a, string b, int expected) => Assert.Equal(expected, NearestId.Distance(a, b));
}
