using System.Numerics;

namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The documents of the lists that many documents of a shard have: one bit for each document in place of two bytes for each posting. Documents are
/// counted in blocks, of which a list knows how many of its postings stand before the block and their highest impact in it.
/// </summary>
internal sealed class DenseLists(int documents, int lists)
{
    private const int BlockWords = PostingShard.BlockDocuments / 64;

    private readonly int _words = NumberSet.WordsFor(documents);
    private readonly int _blocks = PostingShard.BlocksFor(documents);
    private readonly ulong[] _bits = new ulong[lists * NumberSet.WordsFor(documents)];
    private readonly ushort[] _before = new ushort[lists * PostingShard.BlocksFor(documents)];
    private readonly byte[] _maxima = new byte[lists * PostingShard.BlocksFor(documents)];

    /// <summary>Fills in a list while the shard is built.</summary>
    public void Set(int dense, ReadOnlySpan<ushort> postings, ReadOnlySpan<byte> impacts)
    {
        var bits = _bits.AsSpan(dense * _words, _words);
        var before = _before.AsSpan(dense * _blocks, _blocks);
        var maxima = _maxima.AsSpan(dense * _blocks, _blocks);
        for (int posting = 0, block = 0; block < _blocks; block++)
        {
            before[block] = (ushort)posting;
            for (; posting < postings.Length && postings[posting] / PostingShard.BlockDocuments == block; posting++)
            {
                bits[postings[posting] >> 6] |= 1UL << postings[posting];
                maxima[block] = Math.Max(maxima[block], impacts[posting]);
            }
        }
    }

    public ReadOnlySpan<ulong> BitsOf(int dense) => _bits.AsSpan(dense * _words, _words);

    /// <summary>The bits of one block; the last block may have fewer.</summary>
    public ReadOnlySpan<ulong> BitsOf(int dense, int block) =>
        BitsOf(dense)[(block * BlockWords)..Math.Min((block + 1) * BlockWords, _words)];

    /// <summary>How many of the list's postings stand before the block.</summary>
    public int Before(int dense, int block) => _before[(dense * _blocks) + block];

    public byte MaxOf(int dense, int block) => _maxima[(dense * _blocks) + block];

    /// <summary>The place of a document among the list's postings, -1 where it is not one of them.</summary>
    public int Find(int dense, int document)
    {
        var bits = BitsOf(dense);
        var (word, bit) = (document >> 6, 1UL << document);
        if ((bits[word] & bit) == 0)
        {
            return -1;
        }

        var place = Before(dense, document / PostingShard.BlockDocuments);
        for (var full = word - (word % BlockWords); full < word; full++)
        {
            place += BitOperations.PopCount(bits[full]);
        }

        return place + BitOperations.PopCount(bits[word] & (bit - 1));
    }
}
