using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainInfo.Search.Querying;

/// <summary>Works on up to 64 sums at once, eight to a lane.</summary>
internal static class Lanes
{
    /// <summary>So many scores can be ranked.</summary>
    public const int MostRanked = 64;

    private static readonly Vector256<int> Bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);

    /// <summary>Adds the weight to the sum of every lane whose bit is set.</summary>
    public static void AddTo(Span<float> sums, ulong mask, float weight)
    {
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        var added = Vector256.Create(weight);
        for (var group = 0; mask != 0 && group < lanes.Length; group++, mask >>= 8)
        {
            var chosen = Vector256.Equals(Vector256.Create((int)(mask & 0xFF)) & Bits, Bits).AsSingle();
            lanes[group] += added & chosen;
        }
    }

    /// <summary>The place of the highest of the values, of which there are eight or a multiple up to 64; -1 where none is above 0.</summary>
    public static int IndexOfHighest(ReadOnlySpan<float> values)
    {
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(values);
        var highest = Vector256<float>.Zero;
        foreach (var lane in lanes)
        {
            highest = Vector256.Max(highest, lane);
        }

        var four = Vector128.Max(highest.GetLower(), highest.GetUpper());
        var two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        var one = Vector128.Max(two, Vector128.Shuffle(two, Vector128.Create(1, 0, 3, 2)))[0];
        return one > 0 ? IndexOf(lanes, one) : -1;
    }

    /// <summary>
    /// For each of the scores, none of which is negative, how many are better; of equal ones the earlier is better. Scores that differ by less than
    /// a part in ten thousand billion are equal. Each is compared with each, because a processor cannot guess how a sort will go. There must be room
    /// for <see cref="MostRanked"/> ranks.
    /// </summary>
    public static void Rank(ReadOnlySpan<double> scores, Span<int> ranks)
    {
        // The place in the lowest bits, falling, makes all keys different. Free lanes hold the lowest keys.
        Span<long> keys = stackalloc long[MostRanked];
        keys.Clear();
        for (var place = 0; place < scores.Length; place++)
        {
            keys[place] = (BitConverter.DoubleToInt64Bits(scores[place]) & ~(MostRanked - 1L)) | (MostRanked - 1L - place);
        }

        for (var first = 0; first < scores.Length; first += Vector256<long>.Count)
        {
            var own = Vector256.Create<long>(keys[first..]);
            var better = Vector256<long>.Zero;
            foreach (var key in keys[..scores.Length])
            {
                better -= Vector256.GreaterThan(Vector256.Create(key), own);
            }

            Vector128.Narrow(better.GetLower(), better.GetUpper()).CopyTo(ranks[first..]);
        }
    }

    private static int IndexOf(ReadOnlySpan<Vector256<float>> lanes, float value)
    {
        var wanted = Vector256.Create(value);
        var equal = 0UL;
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            equal |= (ulong)Vector256.Equals(lanes[lane], wanted).ExtractMostSignificantBits() << (lane * Vector256<float>.Count);
        }

        return BitOperations.TrailingZeroCount(equal);
    }
}
