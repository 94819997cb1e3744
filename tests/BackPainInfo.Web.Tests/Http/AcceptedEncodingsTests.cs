using BackPainInfo.Web.Http;
using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web.Tests.Http;

public sealed class AcceptedEncodingsTests
{
    [Theory]
    [InlineData("gzip", true)]
    [InlineData("GZip", true)]
    [InlineData("deflate, gzip;q=1.0, *;q=0.5", true)]
    [InlineData("br , gzip ; q=0.001", true)]
    [InlineData("gzip;q=0", false)]
    [InlineData("gzip;q=0.0", false)]
    [InlineData("gzip; Q=0.000", false)]
    [InlineData("gzippy", false)]
    [InlineData("xgzip", false)]
    [InlineData("identity", false)]
    [InlineData("", false)]
    [InlineData(",,;;,", false)]
    [InlineData("br;q=0, gzip", true)]
    public void A_named_encoding_is_allowed_unless_its_weight_is_zero(string header, bool isAllowed) =>
        Assert.Equal(isAllowed, AcceptedEncodings.Of(header).Gzip);

    [Fact]
    public void A_header_may_come_in_parts() => Assert.Equal(new AcceptedEncodings(Gzip: true, Brotli: true), AcceptedEncodings.Of(new StringValues(["br", "gzip"])));

    [Fact]
    public void No_header_allows_nothing() => Assert.Equal(default, AcceptedEncodings.Of(StringValues.Empty));
}
