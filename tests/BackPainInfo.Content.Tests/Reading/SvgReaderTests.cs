using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class SvgReaderTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    private static readonly string Shown = $"{Open[..^1]} aria-hidden=\"true\" focusable=\"false\">";

    private readonly FileFindings _findings = new("content/exercises/cat-1.svg");

    [Fact]
    public void A_drawing_loses_its_declaration_and_comments()
    {
        var markup = SvgReader.Read($"<?xml version=\"1.0\"?><!-- x -->{Open}<path d=\"M0 0\" stroke=\"currentColor\"/></svg>", "cat-1", _findings);

        Assert.Equal($"{Shown}<path d=\"M0 0\" stroke=\"currentColor\" /></svg>", markup);
    }

    [Fact]
    public void Ids_are_made_unique_for_the_page()
    {
        var markup = SvgReader.Read($"{Open}<defs><marker id=\"tip\"/></defs><path marker-end=\"url(#tip)\"/><use href=\"#tip\"/></svg>", "cat-1", _findings);

        Assert.Equal($"{Shown}<defs><marker id=\"cat-1-tip\" /></defs><path marker-end=\"url(#cat-1-tip)\" /><use href=\"#cat-1-tip\" /></svg>", markup);
    }

    [Theory]
    [InlineData("<script>x</script>", "<script> may not stand")]
    [InlineData("<style>x</style>", "<style> may not stand")]
    [InlineData("<foreignObject/>", "<foreignObject> may not stand")]
    [InlineData("<image href=\"https://x/y.png\"/>", "<image> may not stand")]
    [InlineData("<path style=\"fill:red\"/>", "style=\"fill:red\" may not stand")]
    [InlineData("<path onclick=\"x()\"/>", "onclick=\"x()\" may not stand")]
    [InlineData("<use href=\"https://x/#y\"/>", "href=\"https://x/#y\" may not stand")]
    [InlineData("<path fill=\"url(https://x)\"/>", "fill=\"url(https://x)\" may not stand")]
    [InlineData("<path fill=\"url(#a) url(//x)\"/>", "fill=\"url(#a) url(//x)\" may not stand")]
    public void Nothing_that_runs_loads_or_styles_passes(string element, string start)
    {
        Assert.Null(SvgReader.Read($"{Open}\n{element}</svg>", "cat-1", _findings));

        Assert.Contains(_findings.Problems, problem => problem.Line == 2 && problem.Message.StartsWith(start, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<svg viewBox=\"0 0 9 9\"/>", "the drawing begins with <svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "the drawing begins with <svg>")]
    [InlineData("<html/>", "the drawing begins with <html>")]
    [InlineData("<svg>", "this is not well-formed XML")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"x\">]><svg/>", "this is not well-formed XML")]
    [InlineData("no markup", "this is not well-formed XML")]
    public void A_file_that_is_no_drawing_is_a_problem(string text, string start)
    {
        Assert.Null(SvgReader.Read(text, "cat-1", _findings));

        Assert.StartsWith(start, _findings.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var groups = string.Concat(Enumerable.Repeat("<g>", 5000)) + string.Concat(Enumerable.Repeat("</g>", 5000));

        Assert.Null(SvgReader.Read($"{Open}{groups}</svg>", "cat-1", _findings));
        Assert.Contains("nested more than 64 deep", Assert.Single(_findings.Problems).Message, StringComparison.Ordinal);
    }
}
