using System.Numerics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Decides which documents answer a query: those with all it asks for, and of a longer query also those with most of it, which rank behind.
/// With fewer than three of the former, the weakest things asked for are dropped one by one and the reader is told.
/// </summary>
internal sealed class Matcher(PostingIndex postings)
{
    public const int FewestHits = 3;

    // Half a page of results is worth having even where no page has most of the words.
    private const int FewestShown = 10;
    private const int Planes = 5;

    public Match Find(IReadOnlyList<QueryUnit> units)
    {
        var content = units.Where(unit => unit.IsContent).OrderByDescending(unit => unit.Weight).ToList();
        var sets = content.Select(SetOf).ToList();
        if (sets.Count == 0)
        {
            return new Match(new ulong[PostingIndex.WordsFor(postings.Documents)], []);
        }

        var dropped = Dropped(sets);
        var documents = sets.Count == 1 ? sets[0] : AtLeast(sets, Math.Min(sets.Count - dropped.Count, MostOf(sets.Count)));
        return new Match(documents, [.. Enumerable.Range(0, content.Count)
            .Where(unit => dropped.Contains(unit) || content[unit].Alternatives.Count == 0)
            .Select(unit => content[unit])]);
    }

    /// <summary>How many of the units a page must have to be shown at all.</summary>
    private static int MostOf(int units) => units <= 2 ? units : (int)Math.Ceiling(units * 0.6);

    private ulong[] SetOf(QueryUnit unit)
    {
        var set = new ulong[PostingIndex.WordsFor(postings.Documents)];
        foreach (var alternative in unit.Alternatives)
        {
            postings.AddTo(set, alternative.List);
        }

        return set;
    }

    /// <summary>The weakest units whose absence lets more pages in, as many as must go until enough pages have all the others.</summary>
    private static List<int> Dropped(List<ulong[]> sets)
    {
        var dropped = new List<int>();
        for (var having = CountOfAll(sets, dropped); having < FewestHits && dropped.Count < sets.Count - 1;)
        {
            var (unit, without) = (-1, having);
            for (var candidate = sets.Count - 1; candidate >= 0 && unit < 0; candidate--)
            {
                if (!dropped.Contains(candidate) && CountOfAll(sets, [.. dropped, candidate]) is var count && count > having)
                {
                    (unit, without) = (candidate, count);
                }
            }

            dropped.Add(unit >= 0 ? unit : Enumerable.Range(0, sets.Count).Last(candidate => !dropped.Contains(candidate)));
            having = without;
        }

        return dropped;
    }

    private static int CountOfAll(List<ulong[]> sets, List<int> dropped)
    {
        var count = 0;
        for (var word = 0; word < sets[0].Length; word++)
        {
            var all = ulong.MaxValue;
            for (var set = 0; set < sets.Count; set++)
            {
                all &= dropped.Contains(set) ? ulong.MaxValue : sets[set][word];
            }

            count += BitOperations.PopCount(all);
        }

        return count;
    }

    private static ulong[] AtLeast(List<ulong[]> sets, int units)
    {
        var result = new ulong[sets[0].Length];
        for (; units > 0; units--)
        {
            for (var word = 0; word < result.Length; word++)
            {
                result[word] = AtLeast(sets, word, units);
            }

            if (DocumentSet.Count(result) >= (units == 1 ? 0 : FewestShown))
            {
                break;
            }
        }

        return result;
    }

    // Counts for 64 documents at once: plane p holds bit p of each document's count.
    private static ulong AtLeast(List<ulong[]> sets, int word, int units)
    {
        Span<ulong> planes = stackalloc ulong[Planes];
        planes.Clear();
        foreach (var set in sets)
        {
            var carry = set[word];
            for (var plane = 0; plane < Planes && carry != 0; plane++)
            {
                (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry);
            }
        }

        ulong greater = 0, equal = ulong.MaxValue;
        for (var plane = Planes - 1; plane >= 0; plane--)
        {
            var bit = (units >> plane & 1) == 0 ? 0UL : ulong.MaxValue;
            greater |= equal & planes[plane] & ~bit;
            equal &= ~(planes[plane] ^ bit);
        }

        return greater | equal;
    }
}
