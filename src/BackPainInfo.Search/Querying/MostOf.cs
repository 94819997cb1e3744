using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// The documents that have enough of what a query asks for. Some of its units are enough to be among the first, for readers' sentences name more
/// than one page answers. The sets are ordered by falling weight.
/// </summary>
internal sealed class MostOf(ulong[][] sets, double[] weights)
{
    /// <summary>Half a page of results is worth having even where no page has most of the words.</summary>
    public const int FewestShown = 10;

    private const int FewestWeighed = 3;
    private const double HeavyShare = 0.6;

    // Weights are summed in so many steps, so that a few bits hold the sum for 64 documents at once.
    private const int Steps = 100;
    private const int Planes = 8;

    /// <summary>Documents with a share of the units, of which no more than <paramref name="most"/> are asked for.</summary>
    public ulong[] Some(int most)
    {
        Span<int> ones = stackalloc int[sets.Length];
        ones.Fill(1);
        var units = Math.Min(most, (int)Math.Ceiling(sets.Length * RankingWeights.LeastShare));
        var found = AtLeast(ones, units);
        while (units > 1 && NumberSet.Count(found) < FewestShown)
        {
            found = AtLeast(ones, --units);
        }

        return found;
    }

    /// <summary>
    /// Of a query with three units or more, the documents with the most telling unit or most of the weight: two words that are everywhere do not
    /// make every page a hit. Null for a shorter query.
    /// </summary>
    public ulong[]? Telling()
    {
        if (sets.Length < FewestWeighed)
        {
            return null;
        }

        Span<int> steps = stackalloc int[sets.Length];
        var (sum, all) = (weights.Sum(), 0);
        for (var index = 0; index < steps.Length; index++)
        {
            steps[index] = (int)Math.Round(weights[index] / Math.Max(sum, double.Epsilon) * Steps);
            all += steps[index];
        }

        var telling = AtLeast(steps, (int)Math.Ceiling(all * HeavyShare));
        NumberSet.AddAll(telling, sets[0]);
        return telling;
    }

    private ulong[] AtLeast(ReadOnlySpan<int> values, int least)
    {
        var result = new ulong[sets[0].Length];
        for (var word = 0; word < result.Length; word++)
        {
            result[word] = AtLeast(values, least, word);
        }

        return result;
    }

    // Sums for 64 documents at once: plane p holds bit p of each document's sum.
    private ulong AtLeast(ReadOnlySpan<int> values, int least, int word)
    {
        Span<ulong> planes = stackalloc ulong[Planes];
        planes.Clear();
        for (var set = 0; set < sets.Length; set++)
        {
            for (var plane = 0; values[set] >> plane != 0; plane++)
            {
                Add(planes[plane..], (values[set] >> plane & 1) == 0 ? 0 : sets[set][word]);
            }
        }

        ulong greater = 0, equal = ulong.MaxValue;
        for (var plane = Planes - 1; plane >= 0; plane--)
        {
            var bit = (least >> plane & 1) == 0 ? 0UL : ulong.MaxValue;
            greater |= equal & planes[plane] & ~bit;
            equal &= ~(planes[plane] ^ bit);
        }

        return greater | equal;
    }

    private static void Add(Span<ulong> planes, ulong carry)
    {
        for (var plane = 0; carry != 0; plane++)
        {
            (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry);
        }
    }
}
