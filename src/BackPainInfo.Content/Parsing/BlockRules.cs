using BackPainInfo.Content.Reading;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>Which Markdown an article may use. The pages have no design for anything else.</summary>
internal static class BlockRules
{
    public static void Check(IReadOnlyList<MarkdownObject> nodes, FileFindings findings, int linesBefore)
    {
        foreach (var node in nodes)
        {
            if (FaultOf(node) is { } fault)
            {
                findings.Problem(node.Line + 1 + linesBefore, fault);
            }
        }
    }

    private static string? FaultOf(MarkdownObject found) => found switch
    {
        ParagraphBlock or HeadingBlock or ListBlock or ListItemBlock or FencedContainer or LinkReferenceDefinitionGroup or LinkReferenceDefinition => null,
        Table or TableRow or TableCell or BlankLineBlock => null,
        CodeBlock => "an indented or fenced block is shown as program code; remove the indentation or the fence",
        QuoteBlock => "quotations ('>') are not used in articles; write a paragraph",
        Block => $"{found.GetType().Name} is not used in articles; write a paragraph, a heading or a list",
        LinkInline { IsImage: true } => "images do not stand in articles; describe it in words",
        LiteralInline literal when HasTag(literal.Content.AsSpan()) => "raw HTML is shown as text; use Markdown",
        _ => null,
    };

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('<');
        return open >= 0 && open + 1 < text.Length && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!' or '?');
    }
}
