using BackPainInfo.Search.Querying;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class CodePlacesTests
{
    [Fact]
    public void Every_code_is_found_at_its_place() => Law.Holds(Gen.Choose(0, ushort.MaxValue - 1).ListOf().Resize(600), numbers =>
    {
        ushort[] codes = [.. numbers.Select(number => (ushort)number).Distinct()];
        var places = new CodePlaces(codes);

        Assert.Equal(Enumerable.Range(0, codes.Length), codes.Select(places.Of));
    });
}
