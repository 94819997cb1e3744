using System.Numerics;
using System.Runtime.CompilerServices;

namespace BackPainInfo.Search.Querying;

/// <summary>The place of each code in a short list without repeats, found in a step or two however long the list is.</summary>
internal readonly struct CodePlaces
{
    private const int FewestSlots = 32;

    // Three of four slots stay free, so that most codes stand in the first slot they are looked for in.
    private const int SlotsOfCode = 4;

    private const uint Free = uint.MaxValue;
    private const uint Spread = 2_654_435_769;

    private readonly uint[] _slots;
    private readonly int _shift;

    public CodePlaces(ReadOnlySpan<ushort> codes)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(codes.Length * SlotsOfCode, FewestSlots));
        _shift = BitOperations.LeadingZeroCount((uint)slots) + 1;
        _slots = new uint[slots];
        _slots.AsSpan().Fill(Free);
        for (var place = 0; place < codes.Length; place++)
        {
            var slot = SlotOf(codes[place]);
            while (_slots[slot] != Free)
            {
                slot = (slot + 1) & (slots - 1);
            }

            _slots[slot] = ((uint)codes[place] << 16) | (uint)place;
        }
    }

    /// <summary>The place of a code that is in the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ushort code)
    {
        var slots = _slots;
        var slot = SlotOf(code);
        while (slots[slot] >> 16 != code)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return (ushort)slots[slot];
    }

    private int SlotOf(ushort code) => (int)((code * Spread) >> _shift);
}
