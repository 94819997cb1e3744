using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// What the documents of one block score for several units, 32 documents at a time. The sums are rounded: they only tell which documents are worth
/// scoring, and <see cref="KeepAbove"/> leaves room for the rounding.
/// </summary>
internal ref struct BlockScores
{
    private const int Lanes = 32;
    private const double Rounding = 1 + 1e-5;

    private readonly Span<float> _sums;
    private readonly Span<ulong> _having;

    /// <summary>Takes room for a block's sums and for a bit for each of its documents.</summary>
    public BlockScores(Span<float> sums, Span<ulong> having)
    {
        _sums = sums;
        _having = having;
    }

    /// <summary>The documents of a block that have any of the units, one bit each.</summary>
    public readonly ReadOnlySpan<ulong> Having => _having;

    /// <summary>The bytes a block's impacts take in a shard of so many documents.</summary>
    public static int RoomFor(int documents) => Math.Min(PostingShard.BlockDocuments, (documents + 63) / 64 * 64);

    public readonly void Clear()
    {
        _sums.Clear();
        _having.Clear();
    }

    /// <summary>Adds a unit: what it is worth to have it, and what the highest impact adds to that.</summary>
    public readonly void Add(ReadOnlySpan<byte> impacts, double having, double weight)
    {
        var (one, all) = (Vector256.Create((float)having), Vector256.Create((float)(weight / byte.MaxValue)));
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(_sums);
        for (var place = 0; place < impacts.Length; place += Lanes, sums = sums[4..])
        {
            var own = Vector256.Create(impacts[place..]);
            var present = ~Vector256.Equals(own, default).ExtractMostSignificantBits();
            if (present == 0)
            {
                continue;
            }

            _having[place >> 6] |= (ulong)present << (place & 63);
            var (low, high) = Vector256.Widen(own);
            var ((first, second), (third, fourth)) = (Vector256.Widen(low), Vector256.Widen(high));
            sums[0] += Worth(first, one, all);
            sums[1] += Worth(second, one, all);
            sums[2] += Worth(third, one, all);
            sums[3] += Worth(fourth, one, all);
        }
    }

    /// <summary>Takes out of a set of the block's documents those whose score cannot be above the threshold even if so much is added to it.</summary>
    public readonly void KeepAbove(double threshold, double added, Span<ulong> documents)
    {
        var limit = Vector256.Create((float)((threshold / Rounding) - added));
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(_sums);
        for (var place = 0; place < _sums.Length; place += 64, sums = sums[8..])
        {
            var above = 0UL;
            for (var group = 0; documents[place >> 6] != 0 && group < 8; group++)
            {
                above |= (ulong)Vector256.GreaterThan(sums[group], limit).ExtractMostSignificantBits() << (8 * group);
            }

            documents[place >> 6] &= above;
        }
    }

    private static Vector256<float> Worth(Vector256<uint> impacts, Vector256<float> one, Vector256<float> all) =>
        Vector256.AndNot(one + (all * Vector256.ConvertToSingle(impacts.AsInt32())), Vector256.Equals(impacts, default).AsSingle());
}
