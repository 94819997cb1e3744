namespace BackPainInfo.Content.Tests.Parsing;

public sealed class BlockRulesTests
{
    [Theory]
    [InlineData("text\n\n![x](/a.png)", "3: images do not stand in articles")]
    [InlineData("text <b>bold</b>", "1: raw HTML is shown as text; use Markdown")]
    [InlineData("<script>alert(1)</script>", "1: raw HTML is shown as text; use Markdown")]
    [InlineData("a\n\n    code", "3: an indented or fenced block is shown as program code")]
    [InlineData("```\ncode\n```", "1: an indented or fenced block is shown as program code")]
    [InlineData("> quoted", "1: quotations ('>') are not used in articles")]
    [InlineData("a\n\n---", "3: ThematicBreakBlock is not used in articles")]
    public void What_the_pages_have_no_design_for_is_a_problem(string markdown, string start) =>
        Assert.StartsWith(start, new ParsedBody(markdown).Problems[0], StringComparison.Ordinal);

    [Fact]
    public void A_number_below_another_is_no_HTML() => Assert.Empty(new ParsedBody("Less than 5 (< 5) of them, 3 <4.").Problems);
}
