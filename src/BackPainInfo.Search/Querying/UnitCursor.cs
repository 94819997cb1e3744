using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Walks over the documents of one shard that have a unit, in their order. A unit of one list walks over the list; one of several is first
/// poured into a table with the best impact for each document.
/// </summary>
internal sealed class UnitCursor
{
    public const int End = int.MaxValue;

    private const int TopTier = 128;

    private readonly QueryUnit _unit;
    private readonly PostingShard _shard;
    private readonly byte[]? _table;
    private readonly int _last;
    private int _position;

    public UnitCursor(QueryUnit unit, PostingShard shard)
    {
        _unit = unit;
        _shard = shard;
        var list = unit.Alternatives[0].List;
        byte most;
        if (unit.Alternatives.Count == 1 && unit.Alternatives[0].Kind == MatchKind.Exact)
        {
            (_position, _last, most) = (shard.StartOf(list), shard.EndOf(list), shard.MaxOf(list));
            Document = _position < _last ? shard.Postings[_position] : End;
        }
        else
        {
            _table = new byte[shard.Documents];
            most = Pour(_table);
            Document = -1;
            Seek(0);
        }

        Bound = ScoreOf(most);
    }

    public int Document { get; private set; }

    /// <summary>No document of the shard scores more.</summary>
    public double Bound { get; }

    /// <summary>No document near the current one scores more.</summary>
    public double BlockBound => _table is null ? Math.Min(Bound, ScoreOf(_shard.BlockMaxima[_position >> PostingShard.BlockShift])) : Score;

    public double Score => ScoreOf(_table is null ? _shard.Impacts[_position] : _table[Document]);

    public int PostingsRead { get; private set; }

    /// <summary>Moves to the first document from this one on.</summary>
    public void Seek(int document)
    {
        if (Document >= document)
        {
            return;
        }

        PostingsRead++;
        if (_table is null)
        {
            SeekInList(document);
            return;
        }

        var found = document < _table.Length ? _table.AsSpan(document).IndexOfAnyExcept((byte)0) : -1;
        Document = found < 0 ? End : document + found;
    }

    /// <summary>The best impact of a unit in one document, by the same rules as the cursor's.</summary>
    public static double ScoreOf(QueryUnit unit, PostingIndex postings, int document)
    {
        byte best = 0;
        foreach (var alternative in unit.Alternatives)
        {
            var impact = postings.ImpactIn(alternative.List, document);
            best = Math.Max(best, impact == 0 ? (byte)0 : Tier(impact, alternative.Kind, IsMixed(unit)));
        }

        return best == 0 ? 0 : unit.Coordination + (unit.Weight * best / byte.MaxValue);
    }

    // Galloping: twice as far each time, then halving, so that a near target is found in a step or two.
    private void SeekInList(int document)
    {
        var postings = _shard.Postings;
        var (low, step) = (_position + 1, 1);
        while (low + step < _last && postings[low + step] < document)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, _last);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = postings[middle] < document ? (middle + 1, high) : (low, middle);
        }

        _position = low;
        Document = low < _last ? postings[low] : End;
    }

    private double ScoreOf(byte impact) => _unit.Coordination + (_unit.Weight * impact / byte.MaxValue);

    private byte Pour(byte[] table)
    {
        byte most = 0;
        var isMixed = IsMixed(_unit);
        foreach (var alternative in _unit.Alternatives)
        {
            for (int posting = _shard.StartOf(alternative.List), end = _shard.EndOf(alternative.List); posting < end; posting++)
            {
                var impact = Tier(_shard.Impacts[posting], alternative.Kind, isMixed);
                ref var best = ref table[_shard.Postings[posting]];
                best = Math.Max(best, impact);
                most = Math.Max(most, impact);
            }

            PostingsRead += _shard.EndOf(alternative.List) - _shard.StartOf(alternative.List);
        }

        return most;
    }

    // Where the word itself is known, a page that has it is above every page that only has a word so beginning.
    private static byte Tier(byte impact, MatchKind kind, bool isMixed) => (kind, isMixed) switch
    {
        (MatchKind.Exact, true) => (byte)(TopTier + (impact / 2)),
        (MatchKind.OneWay, true) => (byte)(TopTier + (impact * RankingWeights.OneWay / 2)),
        (MatchKind.Prefix, true) => (byte)Math.Max(1, impact / 2 * RankingWeights.Prefix),
        (MatchKind.OneWay, false) => (byte)Math.Max(1, impact * RankingWeights.OneWay),
        (MatchKind.Prefix, false) => (byte)Math.Max(1, impact * RankingWeights.Prefix),
        _ => impact,
    };

    private static bool IsMixed(QueryUnit unit) =>
        unit.Alternatives[0].Kind != MatchKind.Prefix && unit.Alternatives[^1].Kind == MatchKind.Prefix;
}
