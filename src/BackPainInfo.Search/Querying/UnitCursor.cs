using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Walks over the documents of one shard that have a unit, block after block. A block is poured into a table with the best impact of each document;
/// single documents of a block that is not poured are looked up.
/// </summary>
internal sealed class UnitCursor
{
    private readonly QueryUnit _unit;
    private readonly ListCursor[] _lists;
    private readonly byte[] _table;
    private int _poured = -1;

    public UnitCursor(QueryUnit unit, PostingShard shard)
    {
        _unit = unit;
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

    public double Coordination => _unit.Coordination;

    public double Weight => _unit.Weight;

    public int PostingsRead { get; private set; }

    /// <summary>No document of the block scores more; 0 where none has the unit. Blocks are asked for in rising order.</summary>
    public double BoundIn(int block)
    {
        byte most = 0;
        foreach (var list in _lists)
        {
            most = Math.Max(most, list.MostIn(block));
        }

        return most == 0 ? 0 : ScoreOf(most);
    }

    /// <summary>The best impact of each document of a block.</summary>
    public ReadOnlySpan<byte> Pour(int block)
    {
        if (_poured != block)
        {
            _table.AsSpan().Clear();
            _poured = block;
            foreach (var list in _lists)
            {
                PostingsRead += list.Pour(block, _table);
            }
        }

        return _table;
    }

    /// <summary>What the unit adds to a document's score; -1 where the document does not have it.</summary>
    public double ScoreIn(int document)
    {
        var block = document / PostingShard.BlockDocuments;
        byte impact;
        if (_poured != block && _lists.Length == 1)
        {
            PostingsRead++;
            impact = _lists[0].ImpactIn(document);
        }
        else
        {
            impact = Pour(block)[document % PostingShard.BlockDocuments];
        }

        return impact == 0 ? -1 : ScoreOf(impact);
    }

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

    private double ScoreOf(byte impact) => _unit.Coordination + (_unit.Weight * impact / byte.MaxValue);
}
