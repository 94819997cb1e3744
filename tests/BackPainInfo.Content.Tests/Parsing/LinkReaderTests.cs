namespace BackPainInfo.Content.Tests.Parsing;

public sealed class LinkReaderTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JAVASCRIPT:alert(1))")]
    [InlineData("[x](data:text/html,y)")]
    [InlineData("[x](http://example.org)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("<a@example.org>")]
    [InlineData("[x](page)")]
    [InlineData("[x]()")]
    [InlineData("[x][y]\n\n[y]: ftp://example.org")]
    public void Other_schemes_are_problems(string markdown) => Assert.Contains("is not allowed", Assert.Single(new ParsedBody(markdown).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](https://example.org/a)", 0)]
    [InlineData("<https://example.org/a>", 0)]
    [InlineData("[x](tel:111)", 0)]
    [InlineData("[x](/causes/shingles#a)", 1)]
    [InlineData("[x](#a)", 1)]
    public void Links_of_this_site_are_kept_for_the_rules(string markdown, int kept)
    {
        var parsed = new ParsedBody(markdown);

        Assert.Empty(parsed.Problems);
        Assert.Equal(kept, parsed.Body.Links.Count);
    }

    [Fact]
    public void A_link_has_the_line_it_stands_on() =>
        Assert.Equal(14, Assert.Single(new ParsedBody("one\ntwo\n\nthree [x](/a)", linesBefore: 10).Body.Links).Line);
}
