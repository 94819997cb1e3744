using System.Numerics;
using System.Runtime.Intrinsics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Walks over the places where any of a few codes stands in a run of codes, reading 32 codes at a time.</summary>
internal ref struct CodeScanner(CodeRun run, ReadOnlySpan<ushort> wanted)
{
    private const int Lanes = 16;
    private const int Block = 2 * Lanes;

    private readonly ReadOnlySpan<ushort> _text = run.All.AsSpan(run.Start);
    private readonly int _length = run.Length;
    private readonly ReadOnlySpan<ushort> _wanted = wanted;
    private int _start;
    private int _next;
    private uint _found;

    public int Position { get; private set; }

    public readonly ushort Code => _text[Position];

    public bool Next()
    {
        while (_found == 0)
        {
            if (_next >= _length)
            {
                return false;
            }

            _start = _next;
            _next += Block;
            _found = _next <= _text.Length ? FindInBlock(_text[_start..]) : FindInRest(_text[_start.._length]);
            if (_next > _length)
            {
                _found &= uint.MaxValue >> (_next - _length);
            }
        }

        Position = _start + BitOperations.TrailingZeroCount(_found);
        _found &= _found - 1;
        return true;
    }

    private readonly uint FindInBlock(ReadOnlySpan<ushort> text)
    {
        var (low, high) = (Vector256.Create(text), Vector256.Create(text[Lanes..]));
        Vector256<ushort> inLow = default, inHigh = default;
        foreach (var code in _wanted)
        {
            var all = Vector256.Create(code);
            inLow |= Vector256.Equals(low, all);
            inHigh |= Vector256.Equals(high, all);
        }

        return (inLow | inHigh) == default ? 0 : inLow.ExtractMostSignificantBits() | (inHigh.ExtractMostSignificantBits() << Lanes);
    }

    private readonly uint FindInRest(ReadOnlySpan<ushort> text)
    {
        var found = 0u;
        for (var index = 0; index < text.Length; index++)
        {
            found |= _wanted.Contains(text[index]) ? 1u << index : 0;
        }

        return found;
    }
}
