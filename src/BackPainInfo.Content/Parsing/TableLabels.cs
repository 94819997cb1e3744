using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>Names each table after the heading above it, so that a screen reader can tell tables apart.</summary>
internal static class TableLabels
{
    public static void Set(MarkdownDocument document)
    {
        var heading = "";
        var number = 0;
        foreach (var block in document)
        {
            if (block is HeadingBlock found)
            {
                heading = $": {PlainText.Of(found.Inline)}";
            }
            else if (block is Table table)
            {
                table.SetData(ScrollingTableRenderer.LabelKey, $"Table {++number}{heading}");
            }
        }
    }
}
