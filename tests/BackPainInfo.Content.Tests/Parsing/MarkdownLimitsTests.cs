using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Tests.Parsing;

public sealed class MarkdownLimitsTests
{
    public static TheoryData<string, int, string> Faults => new()
    {
        { new string('a', 100_001), 1, "the text has 100001 characters" },
        { "a\n\n" + new string('a', 4_001), 3, "the line has 4001 characters" },
        { string.Concat(Enumerable.Repeat(new string('a', 99) + "\n", 300)), 203, "more than 20000 characters stand without" },
        { "a\n\n" + new string('[', 401), 3, "more than 400 marks" },
        { "- a\n" + new string(' ', 41) + "- b", 2, "the line is indented by more than 40 spaces" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_first_line_past_a_limit_is_named(string markdown, int line, string start)
    {
        var fault = MarkdownLimits.FirstFault(markdown);

        Assert.Equal(line, fault!.Value.Line);
        Assert.StartsWith(start, fault.Value.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_paragraphs_have_no_fault() => Assert.Null(MarkdownLimits.FirstFault(string.Concat(Enumerable.Repeat("A *word* and a [link](/a).[^b]\n\n", 1000))));
}
