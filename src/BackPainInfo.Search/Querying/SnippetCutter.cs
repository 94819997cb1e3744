using System.Runtime.InteropServices;

namespace BackPainInfo.Search.Querying;

/// <summary>Cuts a quotation out of a text, from the beginning of a sentence or word to the end of a word, and parts it at the marked words.</summary>
internal static class SnippetCutter
{
    public const int Length = 180;

    /// <summary>So many letters may stand before the first marked word.</summary>
    public const int Before = 50;

    public static List<SnippetPart> Plain(string text) => Cut(text, [], 0);

    /// <summary>Quotes around the mark that begins at <paramref name="first"/>; the marks are put in order.</summary>
    public static List<SnippetPart> Cut(string text, List<(int Start, int End)> marks, int first)
    {
        // Near the end of a short text the quotation begins earlier, so that it is as long as any other.
        var from = StartFor(text, Math.Min(first, text.Length - Length + Before));
        var to = EndFor(text, from);
        var parts = new List<SnippetPart>((2 * marks.Count) + 2);
        var position = from;
        Sort(CollectionsMarshal.AsSpan(marks));
        foreach (var (start, end) in marks)
        {
            if (start < position || end > to)
            {
                continue;
            }

            Add(parts, Lead(from, position), text.AsSpan(position..start));
            parts.Add(new SnippetPart(text[start..end], true));
            position = end;
        }

        Add(parts, Lead(from, position), text.AsSpan(position..to), to < text.Length);
        return parts;
    }

    // They come nearly in order.
    private static void Sort(Span<(int Start, int End)> marks)
    {
        for (var index = 1; index < marks.Length; index++)
        {
            var mark = marks[index];
            var place = index;
            for (; place > 0 && (marks[place - 1].Start > mark.Start || (marks[place - 1].Start == mark.Start && marks[place - 1].End < mark.End)); place--)
            {
                marks[place] = marks[place - 1];
            }

            marks[place] = mark;
        }
    }

    // A quotation that begins after its text says so.
    private static string Lead(int from, int position) => position == from && from > 0 ? "… " : "";

    // A quotation that ends before its text says so.
    private static void Add(List<SnippetPart> parts, string lead, ReadOnlySpan<char> text, bool goesOn = false)
    {
        var plain = goesOn ? string.Concat(lead, text.TrimEnd(), " …") : string.Concat(lead, text);
        if (plain.Length > 0)
        {
            parts.Add(new SnippetPart(plain, false));
        }
    }

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
