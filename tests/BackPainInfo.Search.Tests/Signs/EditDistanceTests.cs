using BackPainInfo.Search.Signs;

namespace BackPainInfo.Search.Tests.Signs;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("chest", "chest", 0)]
    [InlineData("chset", "chest", 1)]
    [InlineData("ches", "chest", 1)]
    [InlineData("chestt", "chest", 1)]
    [InlineData("chesp", "chest", 1)]
    [InlineData("tempreture", "temperature", 2)]
    public void Slips_are_counted(string from, string to, int slips) => Assert.Equal(slips, EditDistance.Between(from, to, 2));

    [Fact]
    public void Beyond_the_limit_the_count_is_given_up() => Assert.True(EditDistance.Between("kidney", "shoulder", 1) > 1);
}
