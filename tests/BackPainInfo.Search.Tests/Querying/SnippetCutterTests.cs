using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class SnippetCutterTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(100, 200).Select(number => $"word{number}"));

    [Fact]
    public void A_short_text_is_quoted_whole()
    {
        var parts = SnippetCutter.Cut("Burning pain in the back.", [(0, 7), (8, 12)], 0);

        Assert.Equal(["Burning", " ", "pain", " in the back."], parts.Select(part => part.Text));
        Assert.Equal([true, false, true, false], parts.Select(part => part.IsHit));
    }

    [Fact]
    public void A_quotation_that_ends_before_its_text_says_so()
    {
        Assert.EndsWith(" …", SnippetCutter.Plain(Long)[^1].Text, StringComparison.Ordinal);
        Assert.EndsWith(" …", SnippetCutter.Cut(Long, [(0, 7)], 0)[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_from_the_middle_says_so_at_both_ends()
    {
        var place = Long.IndexOf("word200", StringComparison.Ordinal);

        var parts = SnippetCutter.Cut(Long, [(place, place + 7)], place);

        Assert.StartsWith("… word", parts[0].Text, StringComparison.Ordinal);
        Assert.Equal("word200", Assert.Single(parts, part => part.IsHit).Text);
        Assert.EndsWith(" …", parts[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_a_text_needs_no_mark()
    {
        var place = Long.IndexOf("word299", StringComparison.Ordinal);

        var parts = SnippetCutter.Cut(Long, [(place, place + 7)], place);

        Assert.Equal("word299", parts[^1].Text);
    }
}
