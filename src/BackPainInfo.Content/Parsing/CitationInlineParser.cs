using Markdig.Helpers;
using Markdig.Parsers;

namespace BackPainInfo.Content.Parsing;

/// <summary>Reads <c>[^id]</c>. Markdig's own footnotes want definitions in the article; ours stand in the register of sources.</summary>
internal sealed class CitationInlineParser : InlineParser
{
    public CitationInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        var end = slice.IndexOf(']');
        var id = end < 0 ? "" : slice.Text[(slice.Start + 2)..end];
        if (id.Length == 0 || id.Any(letter => char.IsWhiteSpace(letter) || letter == '['))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(id) { Line = line, Column = column, Span = new(start, start + id.Length + 2) };
        slice.Start = end + 1;
        return true;
    }
}
