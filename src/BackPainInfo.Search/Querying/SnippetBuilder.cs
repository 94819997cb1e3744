using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Quotes the place of a passage that has most of the words, and marks them, without reading the text again.</summary>
internal sealed class SnippetBuilder(IndexTables tables)
{
    private const int Length = 180;
    private const int Before = 50;
    private const int WindowWords = 24;

    public IReadOnlyList<SnippetPart> Build(QueryCodes codes, FoundWords found)
    {
        var document = tables.Documents[found.Document];
        if (found.BestPassage < 0)
        {
            return Plain(document.Summary);
        }

        var text = TextOf(found.Document, found.BestPassage);
        var words = WordsIn(codes, found.Document, found.BestPassage);
        if (words.Count == 0)
        {
            return Plain(text);
        }

        var marks = MarksOf(found, words, text);
        var first = marks[BestStart(codes, words)].Start;
        return Cut(text, marks, first);
    }

    private List<FoundWord> WordsIn(QueryCodes codes, int document, int passage)
    {
        var words = new List<FoundWord>();
        var start = tables.Passages.PassagesOf(document)[passage].Start;
        var text = tables.Passages.Codes(start, tables.Passages.EndOf(document, passage));
        var offset = start - tables.Passages.StartOf(document);
        for (int position = 0, step; (step = codes.IndexOfAny(text[position..])) >= 0; position++)
        {
            position += step;
            words.Add(new FoundWord(offset + position, passage, codes.UnitOf(text[position]), text[position]));
        }

        return words;
    }

    /// <summary>The text that a found word stands for in its document.</summary>
    public string TextAt(FoundWords found, FoundWord word)
    {
        var text = TextOf(found.Document, word.Passage);
        var (start, end) = MarksOf(found, [word], text)[0];
        return text[start..end];
    }

    private string TextOf(int document, int passage)
    {
        var source = tables.Documents[document];
        var place = tables.Passages.PassagesOf(document)[passage];
        return place.Section < 0 ? source.Summary : place.IsHeading ? source.Sections[place.Section].Title : source.Sections[place.Section].Text;
    }

    private static List<SnippetPart> Plain(string text) => [new SnippetPart(CutAt(text, 0, EndFor(text, 0)), false)];

    // The place from which most of the query's weight stands within reach.
    private static int BestStart(QueryCodes codes, List<FoundWord> words)
    {
        var (best, bestWeight) = (0, 0.0);
        for (var start = 0; start < words.Count; start++)
        {
            var (seen, weight) = (0UL, 0.0);
            for (var index = start; index < words.Count && words[index].Position - words[start].Position <= WindowWords; index++)
            {
                weight += (seen & (1UL << words[index].Unit)) == 0 ? codes.Units[words[index].Unit].Weight : 0;
                seen |= 1UL << words[index].Unit;
            }

            if (weight > bestWeight + 1e-9)
            {
                (best, bestWeight) = (start, weight);
            }
        }

        return best;
    }

    private List<(int Start, int End)> MarksOf(FoundWords found, List<FoundWord> words, string text)
    {
        var start = tables.Passages.PassagesOf(found.Document)[words[0].Passage].Start;
        var end = tables.Passages.EndOf(found.Document, words[0].Passage);
        var walker = new PassageWalker(tables.Passages.Codes(start, end), tables.Passages.Steps(start, end), text);
        var offset = start - tables.Passages.StartOf(found.Document);
        var marks = new List<(int Start, int End)>(words.Count);
        foreach (var word in words)
        {
            marks.Add(walker.MarkAt(word.Position - offset));
        }

        return marks;
    }

    private static List<SnippetPart> Cut(string text, List<(int Start, int End)> marks, int first)
    {
        // Near the end of a short text the quotation begins earlier, so that it is as long as any other.
        var from = StartFor(text, Math.Min(first, text.Length - Length + Before));
        var to = EndFor(text, from);
        var parts = new List<SnippetPart>();
        var position = from;
        marks.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        foreach (var (start, end) in marks)
        {
            if (start < position || end > to)
            {
                continue;
            }

            Add(parts, CutAt(text, position, start), false);
            Add(parts, text[start..end], true);
            position = end;
        }

        Add(parts, CutAt(text, position, to), false);
        return from > 0 && parts.Count > 0 ? Led(parts) : parts;
    }

    private static List<SnippetPart> Led(List<SnippetPart> parts) =>
        parts[0].IsHit ? [new SnippetPart("… ", false), .. parts] : [parts[0] with { Text = "… " + parts[0].Text }, .. parts.Skip(1)];

    private static void Add(List<SnippetPart> parts, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            parts.Add(new SnippetPart(text, isHit));
        }
    }

    private static string CutAt(string text, int from, int to) =>
        to < text.Length && to - from > 0 && to == EndFor(text, from) ? text[from..to].TrimEnd() + " …" : text[from..to];

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
