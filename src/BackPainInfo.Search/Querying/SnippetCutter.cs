namespace BackPainInfo.Search.Querying;

/// <summary>Cuts a quotation out of a text, from the beginning of a sentence or word to the end of a word, and parts it at the marked words.</summary>
internal static class SnippetCutter
{
    public const int Length = 180;

    /// <summary>So many letters may stand before the first marked word.</summary>
    public const int Before = 50;

    public static List<SnippetPart> Plain(string text) => [new SnippetPart(Last(text, 0, EndFor(text, 0)), false)];

    /// <summary>Quotes around the mark that begins at <paramref name="first"/>; the marks are put in order.</summary>
    public static List<SnippetPart> Cut(string text, List<(int Start, int End)> marks, int first)
    {
        // Near the end of a short text the quotation begins earlier, so that it is as long as any other.
        var from = StartFor(text, Math.Min(first, text.Length - Length + Before));
        var to = EndFor(text, from);
        var parts = new List<SnippetPart>((2 * marks.Count) + 2);
        var position = from;
        marks.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        foreach (var (start, end) in marks)
        {
            if (start < position || end > to)
            {
                continue;
            }

            Add(parts, text[position..start], false);
            Add(parts, text[start..end], true);
            position = end;
        }

        Add(parts, Last(text, position, to), false);
        return from > 0 && parts.Count > 0 ? Led(parts) : parts;
    }

    private static List<SnippetPart> Led(List<SnippetPart> parts)
    {
        if (parts[0].IsHit)
        {
            parts.Insert(0, new SnippetPart("… ", false));
        }
        else
        {
            parts[0] = parts[0] with { Text = "… " + parts[0].Text };
        }

        return parts;
    }

    private static void Add(List<SnippetPart> parts, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            parts.Add(new SnippetPart(text, isHit));
        }
    }

    // A quotation that ends before its text says so.
    private static string Last(string text, int from, int to) => to < text.Length
        ? string.Concat(text.AsSpan(from..to).TrimEnd(), " …")
        : text[from..to];

    private static int StartFor(string text, int first)
    {
        if (first <= Before)
        {
            return 0;
        }

        var sentence = text.AsSpan(first - Before, Before).LastIndexOfAny(".?!\n");
        var space = text.AsSpan(first - Before, Before).IndexOf(' ');
        var from = first - Before + Math.Max(sentence >= 0 ? sentence + 1 : space + 1, 0);
        while (from < first && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from > 0 && from < text.Length && char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    private static int EndFor(string text, int from)
    {
        if (text.Length - from <= Length)
        {
            return text.Length;
        }

        var space = text.AsSpan(from, Length).LastIndexOf(' ');
        var to = from + (space > Length / 2 ? space : Length);
        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
