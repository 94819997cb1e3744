using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Quotes the place of a passage that has most of a query's words, and marks them, without reading the text again.</summary>
internal sealed class SnippetBuilder(IndexTables tables, QueryCodes codes)
{
    private const int WindowWords = 24;
    private const int UsualMarks = 16;

    // No more codes than this can stand in the letters that a quotation shows before its first word.
    private const int CodesBefore = 2 * SnippetCutter.Before;

    private readonly List<FoundWord> _commonWords = [];
    private readonly List<(int Start, int End)> _marks = new(UsualMarks);

    public IReadOnlyList<SnippetPart> Build(FoundWords found)
    {
        if (found.BestPassage < 0)
        {
            return SnippetCutter.Plain(tables.Documents[found.Document].Summary);
        }

        var text = TextOf(found.Document, found.BestPassage);
        var words = WordsOf(found);
        if (words.IsEmpty)
        {
            return SnippetCutter.Plain(text);
        }

        var first = MarkAround(found, words, BestStart(words), text);
        return SnippetCutter.Cut(text, _marks, first);
    }

    /// <summary>The text that a found word stands for in its document.</summary>
    public string TextAt(FoundWords found, FoundWord word)
    {
        var text = TextOf(found.Document, word.Passage);
        var walker = new PassageWalker(tables.Passages, found.Document, word.Passage, text);
        var (start, end) = walker.MarkAt(tables.Passages.StartOf(found.Document) + word.Position);
        return text[start..end];
    }

    // The words that are nearly everywhere are marked only where nothing else is.
    private ReadOnlySpan<FoundWord> WordsOf(FoundWords found)
    {
        var (first, end) = (0, found.Words.Length);
        while (first < end && found.Words[first].Passage != found.BestPassage)
        {
            first++;
        }

        while (end > first && found.Words[end - 1].Passage != found.BestPassage)
        {
            end--;
        }

        return first < end ? found.Words[first..end] : CommonWordsOf(found.Document, found.BestPassage);
    }

    private ReadOnlySpan<FoundWord> CommonWordsOf(int document, int passage)
    {
        _commonWords.Clear();
        var run = tables.Passages.RunOf(document, passage);
        var offset = run.Start - tables.Passages.StartOf(document);
        for (var scanner = codes.Scan(run); scanner.Next();)
        {
            _commonWords.Add(new FoundWord(offset + scanner.Position, passage, codes.UnitOf(scanner.Code), scanner.Code));
        }

        return CollectionsMarshal.AsSpan(_commonWords);
    }

    // The place from which most of the query's weight stands within reach.
    private int BestStart(ReadOnlySpan<FoundWord> words)
    {
        var (best, bestWeight) = (0, 0.0);
        for (var start = 0; start < words.Length; start++)
        {
            var (seen, weight) = (0UL, 0.0);
            for (var index = start; index < words.Length && words[index].Position - words[start].Position <= WindowWords; index++)
            {
                var unit = words[index].Unit;
                weight += (seen & (1UL << unit)) == 0 ? codes.Units[unit].Weight : 0;
                seen |= 1UL << unit;
            }

            if (weight > bestWeight + 1e-9)
            {
                (best, bestWeight) = (start, weight);
            }
        }

        return best;
    }

    // Marks what a quotation from the best place may show, and returns where that place is.
    private int MarkAround(FoundWords found, ReadOnlySpan<FoundWord> words, int best, string text)
    {
        var walker = new PassageWalker(tables.Passages, found.Document, found.BestPassage, text);
        var start = tables.Passages.StartOf(found.Document);
        _marks.Clear();
        var first = int.MaxValue;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index].Position < words[best].Position - CodesBefore)
            {
                continue;
            }

            var mark = walker.MarkAt(start + words[index].Position);
            if (index == best)
            {
                first = mark.Start;
            }
            else if (index > best && mark.Start > first + SnippetCutter.Length)
            {
                break;
            }

            _marks.Add(mark);
        }

        return first;
    }

    private string TextOf(int document, int passage)
    {
        var source = tables.Documents[document];
        return Passage.SectionOf(passage) is >= 0 and var section
            ? Passage.IsHeading(passage) ? source.Sections[section].Title : source.Sections[section].Text
            : source.Summary;
    }
}
