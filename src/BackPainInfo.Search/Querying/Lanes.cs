using System.Numerics;
using System.Runtime.CompilerServices;
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
    /// The four highest of the values, falling, of which there are eight or a multiple up to 64 and none is negative; 0 for each that there is not. The
    /// four of each lane are kept in order while all go by, then lane is merged with lane, because a processor cannot guess where they stand.
    /// </summary>
    public static Vector128<float> FourHighest(ReadOnlySpan<float> values)
    {
        Vector256<float> first = default, second = default, third = default, fourth = default;
        foreach (var lane in MemoryMarshal.Cast<float, Vector256<float>>(values))
        {
            (first, var next) = Order(first, lane);
            (second, next) = Order(second, next);
            (third, next) = Order(third, next);
            fourth = Vector256.MaxNative(fourth, next);
        }

        var half = new Falling(first.GetLower(), second.GetLower(), third.GetLower(), fourth.GetLower())
            .Merge(new Falling(first.GetUpper(), second.GetUpper(), third.GetUpper(), fourth.GetUpper()));
        half = half.Merge(half.Shuffle(Vector128.Create(2, 3, 0, 1)));
        half = half.Merge(half.Shuffle(Vector128.Create(1, 0, 3, 2)));
        return Vector128.Create(half.First[0], half.Second[0], half.Third[0], half.Fourth[0]);
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

    private static (Vector256<float> High, Vector256<float> Low) Order(Vector256<float> one, Vector256<float> other) =>
        (Vector256.MaxNative(one, other), Vector256.MinNative(one, other));

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

    /// <summary>Four values of each lane, falling.</summary>
    private readonly record struct Falling(Vector128<float> First, Vector128<float> Second, Vector128<float> Third, Vector128<float> Fourth)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Falling Shuffle(Vector128<int> lanes) =>
            new(Vector128.Shuffle(First, lanes), Vector128.Shuffle(Second, lanes), Vector128.Shuffle(Third, lanes), Vector128.Shuffle(Fourth, lanes));

        /// <summary>The four highest of both (the last steps of a bitonic sort: Batcher, "Sorting Networks and Their Applications", 1968).</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Falling Merge(in Falling other)
        {
            var (first, third) = Order(Vector128.MaxNative(First, other.Fourth), Vector128.MaxNative(Third, other.Second));
            var (second, fourth) = Order(Vector128.MaxNative(Second, other.Third), Vector128.MaxNative(Fourth, other.First));
            (first, second) = Order(first, second);
            (third, fourth) = Order(third, fourth);
            return new Falling(first, second, third, fourth);
        }

        private static (Vector128<float> High, Vector128<float> Low) Order(Vector128<float> one, Vector128<float> other) =>
            (Vector128.MaxNative(one, other), Vector128.MinNative(one, other));
    }
}
