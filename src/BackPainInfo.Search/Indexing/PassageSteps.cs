using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainInfo.Search.Indexing;

/// <summary>How far the words of a passage begin after one another. A step is half a byte; the rare longer ones stand apart, in their order.</summary>
internal ref struct PassageSteps(ReadOnlySpan<ushort> codes, ReadOnlySpan<byte> halves, ReadOnlySpan<byte> longs, int start)
{
    /// <summary>Stands for a step that is this long or longer.</summary>
    public const int Long = 15;

    /// <summary>So many steps are added at a time, which may reach beyond the last.</summary>
    public const int AtOnce = 16;

    // The codes and halves of all passages, because two steps share a byte whichever passage they belong to.
    private readonly ReadOnlySpan<ushort> _codes = codes;
    private readonly ReadOnlySpan<byte> _halves = halves;
    private readonly ReadOnlySpan<byte> _longs = longs;
    private int _next = start;
    private int _longsTaken;

    /// <summary>The sum of the steps taken, all but those of concepts: where the last word taken begins in its passage.</summary>
    public int Sum { get; private set; }

    public static int HalfAt(ReadOnlySpan<byte> halves, int position) => (halves[position >> 1] >> (4 * (position & 1))) & Long;

    /// <summary>The position of the step to take next.</summary>
    public readonly int Next => _next;

    /// <summary>Takes one step.</summary>
    public void Take()
    {
        var isWord = ~WordCodes.ConceptMask(_codes[_next]);
        var step = HalfAt(_halves, _next) is < Long and var half ? half : _longs[_longsTaken++];
        Sum += step & isWord;
        _next++;
    }

    /// <summary>Takes all steps before a position.</summary>
    public void TakeUntil(int position)
    {
        var sums = Vector256<uint>.Zero;
        var longs = 0;
        for (var first = _next & ~1; first < position; first += AtOnce)
        {
            var steps = StepsFrom(first) & WordsFrom(first) & Between(Math.Max(_next - first, 0), Math.Min(position - first, AtOnce));
            var isLong = Vector256.Equals(steps, Vector256.Create((ushort)Long));
            longs += BitOperations.PopCount(isLong.ExtractMostSignificantBits());
            var (lower, upper) = Vector256.Widen(Vector256.AndNot(steps, isLong));
            sums += lower + upper;
        }

        Sum += (int)Vector256.Sum(sums);
        for (; longs > 0; longs--)
        {
            Sum += _longs[_longsTaken++];
        }

        _next = Math.Max(_next, position);
    }

    /// <summary>The step at a position to which only concepts come before, without taking it.</summary>
    public readonly int Peek(int position) => HalfAt(_halves, position) is < Long and var step ? step : _longs[_longsTaken];

    // Two halves of a byte to the two halves of four bytes.
    private readonly Vector256<ushort> StepsFrom(int first)
    {
        var bytes = Vector128.CreateScalar(MemoryMarshal.Read<ulong>(_halves[(first >> 1)..])).AsByte();
        var (lower, upper) = Vector128.Widen(Vector128.WidenLower(bytes));
        var pairs = Vector256.Create(lower, upper);
        return ((pairs | (pairs << 12)) & Vector256.Create(0x000F_000Fu)).AsUInt16();
    }

    private readonly Vector256<ushort> WordsFrom(int first)
    {
        var codes = Vector256.Create(_codes[first..]);
        return Vector256.LessThan(codes, Vector256.Create(WordCodes.FirstConcept)) | Vector256.Equals(codes, Vector256.Create(WordCodes.Padding));
    }

    private static Vector256<ushort> Between(int from, int to)
    {
        var places = Vector256<short>.Indices;
        var isFrom = Vector256.GreaterThanOrEqual(places, Vector256.Create((short)from));
        return (isFrom & Vector256.LessThan(places, Vector256.Create((short)to))).AsUInt16();
    }
}
