using System.Numerics;
using System.Runtime.CompilerServices;

namespace BackPainInfo.Search.Indexing;

/// <summary>The steps of a tree of phrases, from node to node by a word. All stand in one table, which is looked up at every word of every text.</summary>
internal sealed class StepTable
{
    public const int None = -1;

    private const int FewestSlots = 64;
    private const uint SpreadNodes = 2_654_435_769;
    private const uint SpreadWords = 2_246_822_519;

    // At most half of the slots are taken, so that a step, or that there is none, is told by the first or second.
    private Step[] _slots = NewSlots(FewestSlots);
    private int _count;

    /// <summary>Where a word leads from a node, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, int word)
    {
        var slots = _slots;
        for (var slot = SlotOf(node, word, slots.Length); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var step = ref slots[slot];
            if (step.Word == word && step.Node == node)
            {
                return step.Next;
            }

            if (step.Node == None)
            {
                return None;
            }
        }
    }

    /// <summary>Adds a step that is not there yet.</summary>
    public void Add(int node, int word, int next)
    {
        if (++_count * 2 > _slots.Length)
        {
            var smaller = _slots;
            _slots = NewSlots(smaller.Length * 2);
            foreach (var step in smaller)
            {
                if (step.Node != None)
                {
                    Put(step);
                }
            }
        }

        Put(new Step(node, word, next));
    }

    private static Step[] NewSlots(int count)
    {
        var slots = new Step[count];
        Array.Fill(slots, new Step(None, None, None));
        return slots;
    }

    private static int SlotOf(int node, int word, int slots) =>
        (int)((((uint)node * SpreadNodes) ^ ((uint)word * SpreadWords)) >> (32 - BitOperations.Log2((uint)slots)));

    private void Put(Step step)
    {
        var slot = SlotOf(step.Node, step.Word, _slots.Length);
        while (_slots[slot].Node != None)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = step;
    }

    private readonly record struct Step(int Node, int Word, int Next);
}
