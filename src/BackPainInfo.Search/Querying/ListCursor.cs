using System.Numerics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Walks over one posting list of a shard, block after block of documents, skipping what it is not asked for.</summary>
internal struct ListCursor(PostingShard shard, Alternative alternative, bool isMixed)
{
    private readonly PostingShard _shard = shard;
    private readonly int _list = alternative.List;
    private readonly int _dense = shard.DenseNumberOf(alternative.List);
    private readonly byte[] _tiers = MatchTiers.Of(alternative.Kind, isMixed);
    private int _next;

    /// <summary>No document of the shard has more.</summary>
    public readonly byte Most => _tiers[_shard.MaxOf(_list)];

    /// <summary>No document of the block has more; 0 where none has the list's term. Blocks are asked for in rising order.</summary>
    public byte MostIn(int block)
    {
        if (_dense >= 0)
        {
            return _tiers[_shard.Dense.MaxOf(_dense, block)];
        }

        var numbers = _shard.NumbersOf(_list);
        _next = FirstFrom(numbers, _next, block * PostingShard.BlockDocuments);
        return _next < numbers.Length && numbers[_next] / PostingShard.BlockDocuments == block ? Most : (byte)0;
    }

    public readonly byte ImpactIn(int document) => _tiers[_shard.ImpactIn(_list, document)];

    /// <summary>Raises the impacts of the block's documents to this list's, and returns the number of its postings there.</summary>
    public int Pour(int block, Span<byte> impacts) => _dense >= 0 ? PourBits(block, impacts) : PourNumbers(block, impacts);

    private readonly int PourBits(int block, Span<byte> impacts)
    {
        var own = _shard.ImpactsOf(_list)[_shard.Dense.Before(_dense, block)..];
        var bits = _shard.Dense.BitsOf(_dense, block);
        var read = 0;
        for (var word = 0; word < bits.Length; word++)
        {
            for (var left = bits[word]; left != 0; left &= left - 1)
            {
                Raise(ref impacts[(word << 6) + BitOperations.TrailingZeroCount(left)], own[read++]);
            }
        }

        return read;
    }

    private int PourNumbers(int block, Span<byte> impacts)
    {
        var numbers = _shard.NumbersOf(_list);
        var own = _shard.ImpactsOf(_list);
        var first = block * PostingShard.BlockDocuments;
        var next = _next = FirstFrom(numbers, _next, first);
        for (; next < numbers.Length && numbers[next] - first is var place && place < PostingShard.BlockDocuments; next++)
        {
            Raise(ref impacts[place], own[next]);
        }

        return next - _next;
    }

    private readonly void Raise(ref byte best, byte impact)
    {
        var tier = _tiers[impact];
        best = tier > best ? tier : best;
    }

    // Galloping: twice as far each time, then halving, so that a near target is found in a step or two.
    private static int FirstFrom(ReadOnlySpan<ushort> numbers, int low, int document)
    {
        var step = 1;
        while (low + step < numbers.Length && numbers[low + step] < document)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, numbers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[middle] < document ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
