using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackPainInfo.Content.Parsing;

/// <summary>A table in a box that scrolls by itself on a narrow screen, reachable by keyboard, without inline styles.</summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    /// <summary>Key under which a table carries its spoken name.</summary>
    public static readonly object LabelKey = new();

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        renderer.WriteEscape(obj.GetData(LabelKey) as string ?? "Table");
        renderer.WriteLine("\"><table>");
        var rows = obj.OfType<TableRow>().ToList();
        WriteRows(renderer, "thead", [.. rows.Where(row => row.IsHeader)]);
        WriteRows(renderer, "tbody", [.. rows.Where(row => !row.IsHeader)]);
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string group, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        renderer.WriteLine($"<{group}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var cell in row.OfType<TableCell>())
            {
                WriteCell(renderer, cell, row.IsHeader);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader)
    {
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.Write(isHeader ? "<th scope=\"col\">" : "<td>");
        renderer.WriteChildren(cell);
        renderer.Write(isHeader ? "</th>" : "</td>");
        renderer.ImplicitParagraph = implicitParagraph;
    }
}
