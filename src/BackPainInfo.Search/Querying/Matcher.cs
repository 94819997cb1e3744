using System.Numerics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Decides which documents answer a query: those with all it asks for, and those with a part of it, which mostly rank behind.
/// With fewer than three of the former, the weakest things asked for are dropped one by one and the reader is told.
/// </summary>
internal sealed class Matcher(PostingIndex postings)
{
    public const int FewestHits = 3;

    public Match Find(ReadQuery read)
    {
        var (units, content) = (read.Units, read.Content);
        var sets = new ulong[content.Length][];
        var weights = new double[content.Length];
        var setOfUnit = new ulong[]?[units.Length];
        for (var index = 0; index < sets.Length; index++)
        {
            setOfUnit[content[index]] = sets[index] = SetOf(units[content[index]]);
            weights[index] = units[content[index]].Weight;
        }

        if (sets.Length == 0)
        {
            return new Match(new ulong[NumberSet.WordsFor(postings.Documents)], null, [], setOfUnit);
        }

        var dropped = Dropped(sets);
        var most = new MostOf(sets, weights);
        var lacking = new List<QueryUnit>();
        for (var index = 0; index < content.Length; index++)
        {
            if ((dropped >> index & 1) != 0 || units[content[index]].Alternatives.Length == 0)
            {
                lacking.Add(units[content[index]]);
            }
        }

        return new Match(most.Some(sets.Length - BitOperations.PopCount(dropped)), most.Telling(), lacking, setOfUnit);
    }

    private ulong[] SetOf(QueryUnit unit)
    {
        var set = new ulong[NumberSet.WordsFor(postings.Documents)];
        for (var index = 0; index < unit.Alternatives.Length; index++)
        {
            postings.AddTo(set, unit.Alternatives[index].List);
        }

        return set;
    }

    /// <summary>The weakest units whose absence lets more pages in, as many as must go until enough pages have all the others; one bit each.</summary>
    private static ulong Dropped(ulong[][] sets)
    {
        var (dropped, left) = (0UL, sets.Length);
        for (var having = CountOfAll(sets, dropped); having < FewestHits && left > 1; left--)
        {
            var (unit, without) = (-1, having);
            for (var candidate = sets.Length - 1; candidate >= 0 && unit < 0; candidate--)
            {
                if ((dropped >> candidate & 1) == 0 && CountOfAll(sets, dropped | (1UL << candidate)) is var count && count > having)
                {
                    (unit, without) = (candidate, count);
                }
            }

            dropped |= 1UL << (unit >= 0 ? unit : LastKept(dropped, sets.Length));
            having = without;
        }

        return dropped;
    }

    private static int LastKept(ulong dropped, int units) => BitOperations.Log2(~dropped & ((1UL << units) - 1));

    private static int CountOfAll(ulong[][] sets, ulong dropped)
    {
        var count = 0;
        for (var word = 0; word < sets[0].Length; word++)
        {
            var all = ulong.MaxValue;
            for (var set = 0; set < sets.Length; set++)
            {
                all &= (dropped >> set & 1) != 0 ? ulong.MaxValue : sets[set][word];
            }

            count += BitOperations.PopCount(all);
        }

        return count;
    }
}
