using BackPainInfo.Content.Reading;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>Gives headings their ids and checks that they form an outline.</summary>
internal sealed class HeadingOutline(FileFindings findings, int linesBefore)
{
    private const int DeepestLevel = 4;

    // Ids that the page around the article uses itself.
    private static readonly string[] PageIds = ["main", "site-menu", "sources", "people-ask", "q", "q-hint"];

    public IReadOnlyList<ArticleHeading> Read(MarkdownDocument document)
    {
        var headings = new List<ArticleHeading>();
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var text = PlainText.Of(block.Inline);
            var heading = new ArticleHeading(block.Level, HeadingId.From(text), text);
            if (FaultOf(block, heading, headings) is { } fault)
            {
                findings.Problem(block.Line + 1 + linesBefore, fault);
            }

            block.GetAttributes().Id = heading.Id;
            headings.Add(heading);
        }

        return headings;
    }

    private static string? FaultOf(HeadingBlock block, ArticleHeading heading, List<ArticleHeading> before)
    {
        var last = before.Count == 0 ? 1 : before[^1].Level;
        return heading switch
        {
            _ when block.Parent is not MarkdownDocument => $"the heading '{heading.Text}' stands inside a list or quote; put it at the top level",
            { Id: "" } => "the heading has no words; write some",
            { Level: 1 } => $"the heading '{heading.Text}' has one '#'; the title is the page's only heading of that level, write '##'",
            { Level: > DeepestLevel } => $"the heading '{heading.Text}' is on level {heading.Level}; use at most '####'",
            _ when heading.Level > last + 1 => $"the heading '{heading.Text}' jumps from level {last} to {heading.Level}; write '{new string('#', last + 1)}'",
            _ when before.Any(other => other.Id == heading.Id) => $"the heading '{heading.Text}' stands on this page already; word it differently",
            _ when PageIds.Contains(heading.Id) => $"the page has a part called '{heading.Text}' of its own; word the heading differently",
            _ => null,
        };
    }
}
