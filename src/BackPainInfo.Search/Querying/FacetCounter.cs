using System.Buffers;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Filters by the chosen facets, and counts each facet's values under the choices made in the others.</summary>
internal sealed class FacetCounter(FacetTable facets, int documents)
{
    public ulong[] Filter(ulong[] matching, IReadOnlyDictionary<string, string> chosen) => Filter(matching, chosen, -1);

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Count(ulong[] matching, IReadOnlyDictionary<string, string> chosen)
    {
        var counts = new Dictionary<string, IReadOnlyList<FacetCount>>(facets.Names.Length);
        for (var facet = 0; facet < facets.Names.Length; facet++)
        {
            counts.Add(facets.Names[facet], CountValues(Filter(matching, chosen, facet), facet));
        }

        return counts;
    }

    private List<FacetCount> CountValues(ulong[] filtered, int facet)
    {
        var values = facets.ValuesOf(facet);

        // Most pages first, then by the alphabet, which is the order of the values.
        var (keys, found) = (ArrayPool<long>.Shared.Rent(values.Length), 0);
        foreach (var value in facets.ByFrequency(facet))
        {
            var count = NumberSet.CountOfBoth(filtered, facets.Documents(facet, value));
            if (count > 0)
            {
                keys[found++] = (-(long)count << 32) + value;
            }
        }

        keys.AsSpan(0, found).Sort();
        var counts = new List<FacetCount>(found);
        foreach (var key in keys.AsSpan(0, found))
        {
            counts.Add(new FacetCount(values[(int)key], (int)-(key >> 32)));
        }

        ArrayPool<long>.Shared.Return(keys);
        return counts;
    }

    private ulong[] Filter(ulong[] matching, IReadOnlyDictionary<string, string> chosen, int except)
    {
        if (chosen.Count == 0)
        {
            return matching;
        }

        var filtered = (ulong[])matching.Clone();
        for (var facet = 0; facet < facets.Names.Length; facet++)
        {
            if (facet != except && chosen.TryGetValue(facets.Names[facet], out var value))
            {
                NumberSet.KeepBoth(filtered, DocumentsWith(facet, value));
            }
        }

        return filtered;
    }

    private ReadOnlySpan<ulong> DocumentsWith(int facet, string value)
    {
        var values = facets.ValuesOf(facet);
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] == value)
            {
                return facets.Documents(facet, index);
            }
        }

        return new ulong[NumberSet.WordsFor(documents)];
    }
}
