using System.Numerics;

namespace BackPainInfo.Search.Querying;

/// <summary>Sets of documents, one bit each, worked on 64 at a time.</summary>
internal static class DocumentSet
{
    public static bool Contains(ReadOnlySpan<ulong> set, int document) => Bit(set, document) != 0;

    /// <summary>1 where the set has the document and 0 where not, for sums that should not wait for a processor to guess which.</summary>
    public static int Bit(ReadOnlySpan<ulong> set, int document) => (int)(set[document >> 6] >> document) & 1;

    public static void Add(Span<ulong> set, int document) => set[document >> 6] |= 1UL << document;

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static int CountOfBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var word = 0; word < one.Length; word++)
        {
            count += BitOperations.PopCount(one[word] & other[word]);
        }

        return count;
    }

    public static void AddAll(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < set.Length; word++)
        {
            set[word] |= other[word];
        }
    }

    public static void KeepBoth(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < set.Length; word++)
        {
            set[word] &= other[word];
        }
    }

    /// <summary>The first document of the set from this one on; past every document where there is none.</summary>
    public static int NextFrom(ReadOnlySpan<ulong> set, int document)
    {
        var word = document >> 6;
        if (word >= set.Length)
        {
            return int.MaxValue;
        }

        var bits = set[word] & (ulong.MaxValue << document);
        while (bits == 0)
        {
            if (++word == set.Length)
            {
                return int.MaxValue;
            }

            bits = set[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }
}
