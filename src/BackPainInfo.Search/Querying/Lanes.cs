using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainInfo.Search.Querying;

/// <summary>Works on up to 64 sums at once, eight to a lane.</summary>
internal static class Lanes
{
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

    /// <summary>The place of the highest of the values, of which there are eight or a multiple; -1 where none is above 0.</summary>
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

    private static int IndexOf(ReadOnlySpan<Vector256<float>> lanes, float value)
    {
        var wanted = Vector256.Create(value);
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            if (Vector256.Equals(lanes[lane], wanted).ExtractMostSignificantBits() is > 0 and var bits)
            {
                return (lane * Vector256<float>.Count) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }
}
