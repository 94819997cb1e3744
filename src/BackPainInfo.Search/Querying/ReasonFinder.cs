using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Says why a page matches where it has other words than the reader: a concept's other phrase, a word begun, a word repaired.</summary>
internal sealed class ReasonFinder(IndexTables tables, SnippetBuilder snippets)
{
    private const int Most = 3;

    public IReadOnlyList<MatchReason> Find(QueryCodes codes, FoundWords found)
    {
        List<MatchReason>? reasons = null;
        for (var unit = 0; unit < codes.Units.Length && (reasons is null || reasons.Count < Most); unit++)
        {
            if (codes.Units[unit].IsContent && ReasonFor(codes.Units[unit], unit, found) is { } reason)
            {
                (reasons ??= []).Add(reason);
            }
        }

        return reasons ?? (IReadOnlyList<MatchReason>)[];
    }

    private MatchReason? ReasonFor(QueryUnit unit, int index, FoundWords found)
    {
        FoundWord? other = null;
        foreach (var word in found.Words)
        {
            if (word.Unit != index)
            {
                continue;
            }

            if (IsLiteral(unit, found, word))
            {
                return unit.RepairedTo is { } repaired ? new MatchReason(unit.Wrote, repaired) : null;
            }

            other = other is { } known && known.Passage == found.BestPassage ? known : word.Passage == found.BestPassage ? word : other ?? word;
        }

        return other is { } place ? Reason(unit.Wrote, snippets.TextAt(found, place)) : ByFact(unit, found.Document);
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
