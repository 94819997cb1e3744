using System.Runtime.CompilerServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Walks over the documents of one shard that have a unit, block after block. A block is poured into a table with the best impact of each document;
/// single documents of a block that is not poured are looked up.
/// </summary>
internal sealed class UnitCursor
{
    private readonly ListCursor[] _lists;
    private readonly byte[] _table;
    private int _poured = -1;

    public UnitCursor(QueryUnit unit, PostingShard shard)
    {
        (Coordination, Weight) = (unit.Coordination, unit.Weight);
        _lists = new ListCursor[unit.Alternatives.Length];
        _table = new byte[BlockScores.RoomFor(shard.Documents)];
        var (isMixed, most) = (MatchTiers.IsMixed(unit), (byte)0);
        for (var list = 0; list < _lists.Length; list++)
        {
            _lists[list] = new ListCursor(shard, unit.Alternatives[list], isMixed);
            most = Math.Max(most, _lists[list].Most);
        }

        Bound = ScoreOf(most);
    }

    /// <summary>No document of the shard scores more.</summary>
    public double Bound { get; }

    public double Coordination { get; }

    public double Weight { get; }

    public int PostingsRead { get; private set; }

    /// <summary>No document of the block scores more; 0 where none has the unit. Blocks are asked for in rising order.</summary>
    public double BoundIn(int block)
    {
        byte most = 0;
        foreach (ref var list in _lists.AsSpan())
        {
            most = Math.Max(most, list.MostIn(block));
        }

        return ScoreOf(most);
    }

    /// <summary>The best impact of each document of a block.</summary>
    public ReadOnlySpan<byte> Pour(int block)
    {
        if (_poured != block)
        {
            _table.AsSpan().Clear();
            _poured = block;
            foreach (ref var list in _lists.AsSpan())
            {
                PostingsRead += list.Pour(block, _table);
            }
        }

        return _table;
    }

    /// <summary>The best impact of a document, 0 where it does not have the unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ImpactIn(int document)
    {
        var block = document / PostingShard.BlockDocuments;
        if (_poured == block)
        {
            return _table[document % PostingShard.BlockDocuments];
        }

        if (_lists.Length > 1)
        {
            return Pour(block)[document % PostingShard.BlockDocuments];
        }

        PostingsRead++;
        return _lists[0].ImpactIn(document);
    }

    /// <summary>What an impact is worth, nothing where it is 0, told without a jump that a processor would have to guess.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double ScoreOf(byte impact) => Math.Min((int)impact, 1) * (Coordination + (Weight * impact / byte.MaxValue));

    /// <summary>The best impact of a unit in one document, by the same rules as the cursor's.</summary>
    public static double ScoreOf(QueryUnit unit, PostingIndex postings, int document)
    {
        byte best = 0;
        for (var index = 0; index < unit.Alternatives.Length; index++)
        {
            var alternative = unit.Alternatives[index];
            best = Math.Max(best, MatchTiers.Of(alternative.Kind, MatchTiers.IsMixed(unit))[postings.ImpactIn(alternative.List, document)]);
        }

        return best == 0 ? 0 : unit.Coordination + (unit.Weight * best / byte.MaxValue);
    }
}
