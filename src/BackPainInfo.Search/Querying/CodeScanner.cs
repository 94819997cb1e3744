using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Walks over the places where any of a few codes stands in a run of codes, reading 64 codes at a time.</summary>
internal ref struct CodeScanner(CodeRun run, ReadOnlySpan<ushort> wanted)
{
    private const int Lanes = 16;

    private readonly ReadOnlySpan<ushort> _text = run.All.AsSpan(run.Start, run.Length + CodeRun.Step);
    private readonly int _length = run.Length;
    private readonly ReadOnlySpan<ushort> _wanted = wanted;
    private int _next;
    private ulong _found;

    public int Position { get; private set; }

    public readonly ushort Code => _text[Position];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next()
    {
        if (_found == 0 && !MoveToNextBlock())
        {
            return false;
        }

        Position = _next - CodeRun.Step + BitOperations.TrailingZeroCount(_found);
        _found &= _found - 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MoveToNextBlock()
    {
        while (_next < _length)
        {
            _found = FindIn(MemoryMarshal.Cast<ushort, Vector256<ushort>>(_text.Slice(_next, CodeRun.Step)));
            _next += CodeRun.Step;
            if (_next > _length)
            {
                _found &= ulong.MaxValue >> (_next - _length);
            }

            if (_found != 0)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong FindIn(ReadOnlySpan<Vector256<ushort>> block)
    {
        var (first, second, third, fourth) = (block[0], block[1], block[2], block[3]);
        Vector256<ushort> inFirst = default, inSecond = default, inThird = default, inFourth = default;
        foreach (var code in _wanted)
        {
            var all = Vector256.Create(code);
            inFirst |= Vector256.Equals(first, all);
            inSecond |= Vector256.Equals(second, all);
            inThird |= Vector256.Equals(third, all);
            inFourth |= Vector256.Equals(fourth, all);
        }

        return (inFirst | inSecond | inThird | inFourth) == default ? 0 : Bits(inFirst, inSecond) | ((ulong)Bits(inThird, inFourth) << (2 * Lanes));
    }

    private static uint Bits(Vector256<ushort> low, Vector256<ushort> high) =>
        low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << Lanes);
}
