using System.Numerics;
using System.Runtime.CompilerServices;

namespace BackPainInfo.Search.Indexing;

/// <summary>The steps of a tree of phrases, from node to node by a word. All stand in one table, which is looked up at every word of every text.</summary>
internal sealed class StepTable
{
    public const int None = -1;

    private const int FewestSlots = 64;
    private const ulong Empty = ulong.MaxValue;
    private const ulong Spread = 11_400_714_819_323_198_485;

    // A slot is one number: the node, one more than the word, and where the step leads.
    private const int NodeBits = 22;
    private const int WordBits = 20;

    // At most two of three slots are taken, so that a step, or that there is none, is told by the first few, which lie together.
    private ulong[] _slots = NewSlots(FewestSlots);
    private int _count;

    /// <summary>Where a word leads from a node, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, int word)
    {
        // A word of a text may have any number; no step has been added for a large one.
        if ((uint)(word + 1) >> WordBits != 0)
        {
            return None;
        }

        var key = KeyOf(node, word);
        var slots = _slots;
        for (var slot = SlotOf(key, slots.Length); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var step = slots[slot];
            if (step >> NodeBits == key)
            {
                return (int)step & ((1 << NodeBits) - 1);
            }

            if (step == Empty)
            {
                return None;
            }
        }
    }

    /// <summary>Adds a step that is not there yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The node or the word has a number too large for the table.</exception>
    public void Add(int node, int word, int next)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(node, next), (1 << NodeBits) - 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(word, (1 << WordBits) - 1);
        if (++_count * 3 > _slots.Length * 2)
        {
            var smaller = _slots;
            _slots = NewSlots(smaller.Length * 2);
            foreach (var step in smaller)
            {
                if (step != Empty)
                {
                    Put(step);
                }
            }
        }

        Put((KeyOf(node, word) << NodeBits) | (uint)next);
    }

    private static ulong KeyOf(int node, int word) => ((ulong)(uint)node << WordBits) | (uint)(word + 1);

    private static ulong[] NewSlots(int count)
    {
        var slots = new ulong[count];
        Array.Fill(slots, Empty);
        return slots;
    }

    private static int SlotOf(ulong key, int slots) => (int)((key * Spread) >> (64 - BitOperations.Log2((uint)slots)));

    private void Put(ulong step)
    {
        var slot = SlotOf(step >> NodeBits, _slots.Length);
        while (_slots[slot] != Empty)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = step;
    }
}
