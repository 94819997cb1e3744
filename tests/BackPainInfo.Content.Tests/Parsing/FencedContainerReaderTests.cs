namespace BackPainInfo.Content.Tests.Parsing;

public sealed class FencedContainerReaderTests
{
    [Theory]
    [InlineData("::: red-flags\n- fever\n", "1: '::: red-flags' is never closed; add ':::' on a line of its own")]
    [InlineData("::: red-flags\n- fever\n::: evidence heat\n:::\n", "3: a container begins inside '::: red-flags'; close that one with ':::' first")]
    [InlineData("x\n\n:::\n", "3: ':::' closes nothing; remove it, or open a container above with '::: name'")]
    [InlineData("::: redflags\n- fever\n:::\n", "1: the container 'redflags' is unknown; did you mean 'red-flags'?")]
    [InlineData("::: video x\n:::\n", "1: the container 'video' is unknown; use red-flags, evidence, source-check, exercise")]
    [InlineData("::: evidence\n:::\n", "1: '::: evidence' needs one id, such as '::: evidence some-id'")]
    [InlineData("::: evidence a b\n:::\n", "1: '::: evidence a b' needs one id, such as '::: evidence some-id'")]
    [InlineData("::: evidence heat\ntext\n:::\n", "1: '::: evidence heat' has text inside; close it with ':::' on the next line")]
    [InlineData("::: red-flags\n:::\n", "1: the red-flags callout is empty; list ids of red-flags.yml, each as '- id'")]
    [InlineData("::: red-flags all\n- fever\n:::\n", "1: '::: red-flags all' has an argument; write the ids below it as a list")]
    [InlineData("::: red-flags\n- fever\nCall now\n:::\n", "3: 'Call now' is no entry of a red-flags callout; write '- id' with an id of red-flags.yml")]
    [InlineData("::: red-flags\n- fever\n- fever\n:::\n", "3: the warning sign 'fever' stands twice in this callout; keep one")]
    [InlineData("- item\n\n  ::: evidence heat\n  :::\n", "3: '::: evidence heat' stands inside a list or quote; put it at the top level, with an empty line before it")]
    [InlineData("::: exercise cat\n:::\n\n::: exercise cat\n:::\n", "4: '::: exercise cat' stands on this page already; keep one, or its link target is not unique")]
    public void A_container_that_is_not_well_made_is_a_problem(string markdown, string problem) => Assert.Equal(problem, Assert.Single(new ParsedBody(markdown).Problems));

    [Fact]
    public void Ids_are_noted_with_the_line_in_the_file()
    {
        var parsed = new ParsedBody("::: red-flags\n- fever\n:::\n", linesBefore: 10);

        Assert.Equal(("fever", 12), (parsed.References[0].Id, parsed.References[0].Line));
    }

    [Theory]
    [InlineData("::: exercise cat\n:::", 2)]
    [InlineData("## A\n\n::: exercise cat\n:::", 3)]
    [InlineData("## A\n\n### B\n\n#### C\n\n::: exercise cat\n:::", 4)]
    public void The_heading_level_follows_the_heading_before(string markdown, int level) =>
        Assert.Equal(level, Assert.Single(new ParsedBody(markdown).Body.Parts.OfType<ExerciseCard>()).HeadingLevel);
}
