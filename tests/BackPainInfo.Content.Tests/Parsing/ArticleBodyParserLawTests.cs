using System.Globalization;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;

namespace BackPainInfo.Content.Tests.Parsing;

public sealed class ArticleBodyParserLawTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "body", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong", "a", "img", "sup", "button", "div",
        "table", "thead", "tbody", "tr", "th", "td", "component",
    ];

    private static readonly string[] Attributes =
        ["href", "id", "class", "title", "src", "alt", "start", "type", "scope", "popovertarget", "tabindex", "role", "aria-label"];

    [Fact]
    public void No_text_becomes_markup_of_its_own() => Law.Holds(HostileText.Markdown, markdown =>
    {
        var parsed = new ParsedBody(markdown);

        foreach (var element in new HtmlParser().ParseDocument(Runs(parsed)).All)
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        }
    });

    [Fact]
    public void A_text_without_problems_leads_to_no_script()
    {
        var sound = 0;
        Law.Holds(HostileText.Markdown.Resize(6), markdown =>
        {
            var parsed = new ParsedBody(markdown);
            if (parsed.Problems.Count > 0)
            {
                return;
            }

            sound++;
            Assert.All(
                new HtmlParser().ParseDocument(Runs(parsed)).QuerySelectorAll("[href], [src]"),
                element => Assert.Matches("^(https://|tel:|#|/(?!/))", element.GetAttribute("href") ?? element.GetAttribute("src")));
        });

        Assert.InRange(sound, 20, 200);
    }

    [Fact]
    public void A_problem_names_a_line_of_the_text() => Law.Holds(HostileText.Markdown, markdown =>
    {
        const int LinesBefore = 12;
        var last = LinesBefore + 1 + markdown.Count(letter => letter == '\n');

        var parsed = new ParsedBody(markdown, LinesBefore);

        var lines = parsed.Problems.Select(problem => int.Parse(problem.AsSpan(0, problem.IndexOf(':')), CultureInfo.InvariantCulture));
        Assert.All(lines, line => Assert.InRange(line, LinesBefore + 1, last));
    });

    private static string Runs(ParsedBody parsed) => string.Concat(parsed.Body.Parts.OfType<HtmlRun>().Select(run => run.Html));
}
