using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Says why a page matches where it has other words than the reader: a concept's other phrase, a word begun, a word repaired.</summary>
internal sealed class ReasonFinder(IndexTables tables, SnippetBuilder snippets)
{
    private const int Most = 3;

    public IReadOnlyList<MatchReason> Find(QueryCodes codes, FoundWords found)
    {
        Span<int> others = stackalloc int[codes.Units.Length];
        var literal = FindWords(codes, found, others);
        List<MatchReason>? reasons = null;
        for (var unit = 0; unit < codes.Units.Length && (reasons is null || reasons.Count < Most); unit++)
        {
            if (codes.Units[unit].IsContent && ReasonFor(codes.Units[unit], (literal >> unit & 1) != 0, others[unit], found) is { } reason)
            {
                (reasons ??= new List<MatchReason>(Most)).Add(reason);
            }
        }

        return reasons ?? (IReadOnlyList<MatchReason>)[];
    }

    // Returns the units that stand as they were written, a bit each; for each of the others the place of another word for it, -1 where there is none.
    private ulong FindWords(QueryCodes codes, FoundWords found, Span<int> others)
    {
        others.Fill(-1);
        var literal = found.Units & codes.PlainUnits;
        var open = found.Units ^ literal;
        for (var place = 0; place < found.Words.Length && open != 0; place++)
        {
            var word = found.Words[place];
            if ((open >> word.Unit & 1) == 0)
            {
                continue;
            }

            if (IsLiteral(codes.Units[word.Unit], found, word))
            {
                open ^= 1UL << word.Unit;
                literal |= 1UL << word.Unit;
                continue;
            }

            ref var other = ref others[word.Unit];
            if (other < 0 || (word.Passage == found.BestPassage && found.Words[other].Passage != found.BestPassage))
            {
                other = place;
            }
        }

        return literal;
    }

    private MatchReason? ReasonFor(QueryUnit unit, bool isLiteral, int other, FoundWords found)
    {
        if (isLiteral)
        {
            return unit.RepairedTo is { } repaired ? new MatchReason(unit.Wrote, repaired) : null;
        }

        return other >= 0 ? Reason(unit.Wrote, snippets.TextAt(found, found.Words[other])) : ByFact(unit, found.Document);
    }

    private bool IsLiteral(QueryUnit unit, FoundWords found, FoundWord word)
    {
        if (!WordCodes.IsConcept(word.Code))
        {
            return word.Code == unit.Literal.First && unit.Literal.First == unit.Literal.Last;
        }

        var start = tables.Passages.StartOf(found.Document) + word.Position;
        var codes = tables.Passages.Codes(start, tables.Passages.EndOf(found.Document));
        var left = tables.Passages.WordsOfConceptAt(start);
        var (first, last) = (WordCodes.Padding, WordCodes.Padding);
        for (var position = 1; position < codes.Length && left > 0; position++)
        {
            if (WordCodes.IsConcept(codes[position]) || codes[position] == WordCodes.Padding)
            {
                continue;
            }

            first = first == WordCodes.Padding ? codes[position] : first;
            last = codes[position];
            left--;
        }

        return (first, last) == unit.Literal;
    }

    // The page is known to be about it, in whatever words.
    private MatchReason? ByFact(QueryUnit unit, int document)
    {
        var source = tables.Documents[document];
        if (unit.Concept < 0 || !source.ConceptIds.Contains(tables.Concepts[unit.Concept].Id) || source.Title.Contains(unit.Wrote, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Reason(unit.Wrote, tables.Concepts[unit.Concept].Label);
    }

    private static MatchReason? Reason(string wrote, string means) =>
        string.Equals(wrote, means, StringComparison.OrdinalIgnoreCase) ? null : new MatchReason(wrote, means);
}
