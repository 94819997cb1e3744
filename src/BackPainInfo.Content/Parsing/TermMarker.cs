using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>Marks the first use of each glossary word in the body, outside headings and links.</summary>
internal static class TermMarker
{
    /// <summary>Returns the ids in the order of their marks.</summary>
    public static IReadOnlyList<string> Mark(MarkdownDocument document, PhraseDictionary terms)
    {
        var order = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var literal in document.Descendants<LeafBlock>().Where(block => block is not HeadingBlock).SelectMany(Literals).ToList())
        {
            Mark(literal, terms, used, order);
        }

        return order;
    }

    private static IEnumerable<LiteralInline> Literals(LeafBlock block) => block.Inline is null
        ? []
        : block.Inline.Descendants<LiteralInline>().Where(literal => !IsInLink(literal));

    private static bool IsInLink(LiteralInline literal)
    {
        for (var parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    private static void Mark(LiteralInline literal, PhraseDictionary terms, HashSet<string> used, List<string> order)
    {
        while (terms.Find(literal.Content.AsSpan(), 0, used) is { } found)
        {
            used.Add(found.Id);
            order.Add(found.Id);
            var text = literal.Content.ToString();
            var mark = new TermInline(found.Id, text.Substring(found.Start, found.Length)) { Line = literal.Line };
            var rest = new LiteralInline(text[(found.Start + found.Length)..]) { Line = literal.Line };
            literal.Content = new StringSlice(text[..found.Start]);
            literal.InsertAfter(mark);
            mark.InsertAfter(rest);
            literal = rest;
        }
    }
}
