using System.Numerics;

namespace BackPainInfo.Search.Indexing;

/// <summary>Sets of documents and of other numbered things, one bit each, worked on 64 at a time.</summary>
internal static class NumberSet
{
    /// <summary>How many words the bits of numbers below <paramref name="count"/> take.</summary>
    public static int WordsFor(int count) => (count + 63) / 64;

    public static bool Contains(ReadOnlySpan<ulong> set, int number) => Bit(set, number) != 0;

    /// <summary>1 where the set has the number and 0 where not, for sums that should not wait for a processor to guess which.</summary>
    public static int Bit(ReadOnlySpan<ulong> set, int number) => (int)(set[number >> 6] >> number) & 1;

    public static void Add(Span<ulong> set, int number) => set[number >> 6] |= 1UL << number;

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

    /// <summary>The first number of the set from this one on; past every number where there is none.</summary>
    public static int NextFrom(ReadOnlySpan<ulong> set, int number)
    {
        var word = number >> 6;
        if (word >= set.Length)
        {
            return int.MaxValue;
        }

        var bits = set[word] & (ulong.MaxValue << number);
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
