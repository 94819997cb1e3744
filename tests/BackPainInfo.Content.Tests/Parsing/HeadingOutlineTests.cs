namespace BackPainInfo.Content.Tests.Parsing;

public sealed class HeadingOutlineTests
{
    [Theory]
    [InlineData("# Title", "1: the heading 'Title' has one '#'; the title is the page's only heading of that level, write '##'")]
    [InlineData("### Deep", "1: the heading 'Deep' jumps from level 1 to 3; write '##'")]
    [InlineData("## A\n\n#### C", "3: the heading 'C' jumps from level 2 to 4; write '###'")]
    [InlineData("## Same\n\n## Same", "3: the heading 'Same' stands on this page already; word it differently")]
    [InlineData("## Sources", "1: the page has a part called 'Sources' of its own; word the heading differently")]
    [InlineData("- ## Inside", "1: the heading 'Inside' stands inside a list or quote; put it at the top level")]
    public void A_heading_that_breaks_the_outline_is_a_problem(string markdown, string problem) => Assert.Equal(problem, Assert.Single(new ParsedBody(markdown).Problems));

    [Fact]
    public void Headings_are_listed_for_the_table_of_contents()
    {
        var headings = new ParsedBody("## What is it?\n\n### A **strong** word").Body.Headings;

        Assert.Equal([new ArticleHeading(2, "what-is-it", "What is it?"), new ArticleHeading(3, "a-strong-word", "A strong word")], headings);
    }
}
