using System.Diagnostics;

namespace BackPainInfo.Content.Tests.Parsing;

public sealed class ArticleBodyParserTests
{
    private const int Many = 10_000;

    public static TheoryData<string, string> HostileTexts => new()
    {
        { "quotes", new string('>', Many) + " x" },
        { "lists", string.Concat(Enumerable.Repeat("- ", Many / 2)) + "x" },
        { "indented lists", string.Concat(Enumerable.Range(0, 400).Select(depth => new string(' ', depth * 2 % 4000) + "- x\n")) },
        { "brackets", new string('[', Many) },
        { "closed brackets", new string('[', Many / 2) + new string(']', Many / 2) },
        { "links", string.Concat(Enumerable.Repeat("[a](", Many / 4)) },
        { "emphasis", string.Concat(Enumerable.Repeat("*a ", 399)) },
        { "brackets below the limit", new string('[', 200) + "x" + new string(']', 200) },
        { "citations below the limit", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("[^", 199)) + "\n\n", 200)) },
        { "mixed emphasis", string.Concat(Enumerable.Repeat("**a *b ", 60)) + string.Concat(Enumerable.Repeat("c* d** ", 60)) },
        { "code ticks", string.Concat(Enumerable.Range(1, 130).Select(count => new string('`', count) + "a")) },
        { "pipes", new string('|', Many) },
        { "table", "|a|\n|-|\n" + string.Concat(Enumerable.Repeat("|x|x|x|x\n", 2_000)) },
        { "containers", string.Concat(Enumerable.Repeat("::: evidence x\n", 5_000)) },
        { "citations", string.Concat(Enumerable.Repeat("[^", Many / 2)) },
        { "autolinks", string.Concat(Enumerable.Repeat("<a", Many / 2)) },
        { "entities", string.Concat(Enumerable.Repeat("&#x", Many / 3)) },
        { "one line of a megabyte", new string('a', 1_000_000) },
        { "many lines", string.Concat(Enumerable.Repeat("> - [x\n", 20_000)) },
        { "control characters", "\0\u0001\uFFFE\u202E" },
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_Markdown_ends_quickly_in_text_or_a_problem(string kind, string markdown)
    {
        var watch = Stopwatch.StartNew();

        var parsed = new ParsedBody(markdown);

        Assert.True(parsed.Problems.Count > 0 || parsed.Html.Length > 0, kind);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{kind} took {watch.Elapsed}");
    }

    [Fact]
    public void Nesting_past_the_limit_is_a_problem() => Assert.Contains("nested too deep", new ParsedBody(new string('>', 300) + " x").Problems[0], StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_too_long_is_named() => Assert.StartsWith("13: the line has 20000 characters", Assert.Single(new ParsedBody("a\n\n" + new string('a', 20_000), linesBefore: 10).Problems), StringComparison.Ordinal);

    [Fact]
    public void Citations_are_noted_in_order_with_their_lines()
    {
        var parsed = new ParsedBody("One.[^b]\n\nTwo.[^a]\nThree.[^b]", linesBefore: 5);

        Assert.Equal(["b", "a"], parsed.Body.Sources);
        Assert.Equal([6, 8, 9], parsed.References.Select(use => use.Line));
    }

    [Fact]
    public void Terms_are_listed_in_the_order_of_their_marks() => Assert.Equal(["nerve-root", "nerve"], new ParsedBody("A nerve root. A nerve.").Body.Terms);
}
