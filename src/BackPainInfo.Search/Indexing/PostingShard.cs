namespace BackPainInfo.Search.Indexing;

/// <summary>
/// Posting lists of up to 65,536 documents, so that a document takes two bytes and its impact one. All lists stand in one array, list after
/// list; each run of 64 postings knows its highest impact, so that ranking can pass over it unread.
/// </summary>
internal sealed class PostingShard
{
    public const int MaxDocuments = 65_536;
    public const int BlockShift = 6;

    private readonly int[] _starts;
    private readonly byte[] _listMaxima;

    /// <summary>Takes the arrays as its own: where each list starts (one more than there are lists), documents, impacts.</summary>
    public PostingShard(int firstDocument, int documents, int[] starts, ushort[] postings, byte[] impacts)
    {
        FirstDocument = firstDocument;
        Documents = documents;
        _starts = starts;
        Postings = postings;
        Impacts = impacts;
        BlockMaxima = MaximaOfBlocks(impacts);
        _listMaxima = new byte[starts.Length - 1];
        for (var list = 0; list < _listMaxima.Length; list++)
        {
            _listMaxima[list] = Max(impacts.AsSpan(starts[list]..starts[list + 1]));
        }
    }

    public int FirstDocument { get; }

    public int Documents { get; }

    public ushort[] Postings { get; }

    public byte[] Impacts { get; }

    public byte[] BlockMaxima { get; }

    public int StartOf(int list) => _starts[list];

    public int EndOf(int list) => _starts[list + 1];

    public byte MaxOf(int list) => _listMaxima[list];

    public ReadOnlySpan<ushort> DocumentsOf(int list) => Postings.AsSpan(_starts[list]..EndOf(list));

    public ReadOnlySpan<byte> ImpactsOf(int list) => Impacts.AsSpan(_starts[list]..EndOf(list));

    /// <summary>The impact of a list's term in one document, 0 where it does not stand there.</summary>
    public byte ImpactIn(int list, ushort document)
    {
        var found = DocumentsOf(list).BinarySearch(document);
        return found < 0 ? (byte)0 : Impacts[_starts[list] + found];
    }

    private static byte[] MaximaOfBlocks(byte[] impacts)
    {
        var maxima = new byte[(impacts.Length >> BlockShift) + 1];
        for (var block = 0; block < maxima.Length; block++)
        {
            var start = block << BlockShift;
            maxima[block] = Max(impacts.AsSpan(start..Math.Min(start + (1 << BlockShift), impacts.Length)));
        }

        return maxima;
    }

    private static byte Max(ReadOnlySpan<byte> values)
    {
        byte max = 0;
        foreach (var value in values)
        {
            max = Math.Max(max, value);
        }

        return max;
    }
}
