namespace BackPainInfo.Search.Indexing;

/// <summary>
/// Posting lists of up to 65,536 documents, so that a document takes two bytes and its impact one. All lists stand in one array, list after
/// list. Where a list has many of the documents, a bit for each takes less room than their numbers.
/// </summary>
internal sealed class PostingShard
{
    public const int MaxDocuments = 65_536;

    /// <summary>Ranking takes so many documents at a time, and passes over those whose highest impacts are too low.</summary>
    public const int BlockDocuments = 256;

    // Bits cost an eighth of a byte for each document, numbers two bytes for each posting.
    private const int DenseShare = 16;

    private readonly int[] _starts;
    private readonly byte[] _impacts;
    private readonly byte[] _maxima;
    private readonly ushort[] _sparse;
    private readonly DenseLists _dense;

    // Where a list's documents begin in _sparse, or the complement of its number in _dense.
    private readonly int[] _places;

    /// <summary>Where each list starts (one more than there are lists), documents, impacts.</summary>
    public PostingShard(int firstDocument, int documents, int[] starts, ReadOnlySpan<ushort> postings, byte[] impacts)
    {
        FirstDocument = firstDocument;
        Documents = documents;
        _starts = starts;
        _impacts = impacts;
        _maxima = new byte[starts.Length - 1];
        _places = new int[starts.Length - 1];
        var (sparse, dense) = Place();
        _sparse = new ushort[sparse];
        _dense = new DenseLists(documents, dense);
        for (var list = 0; list < _places.Length; list++)
        {
            Set(list, postings[starts[list]..starts[list + 1]]);
        }
    }

    public int FirstDocument { get; }

    public int Documents { get; }

    public DenseLists Dense => _dense;

    public static int BlocksFor(int documents) => (documents + BlockDocuments - 1) / BlockDocuments;

    public int CountOf(int list) => _starts[list + 1] - _starts[list];

    public byte MaxOf(int list) => _maxima[list];

    public ReadOnlySpan<byte> ImpactsOf(int list) => _impacts.AsSpan(_starts[list].._starts[list + 1]);

    /// <summary>The number of a list in <see cref="Dense"/>, -1 where it names its documents.</summary>
    public int DenseNumberOf(int list) => _places[list] < 0 ? ~_places[list] : -1;

    /// <summary>The documents of a list that names them.</summary>
    public ReadOnlySpan<ushort> NumbersOf(int list) => _sparse.AsSpan(_places[list], CountOf(list));

    /// <summary>The impact of a list's term in one document, 0 where it does not stand there.</summary>
    public byte ImpactIn(int list, int document)
    {
        var found = _places[list] < 0 ? _dense.Find(~_places[list], document) : NumbersOf(list).BinarySearch((ushort)document);
        return found < 0 ? (byte)0 : _impacts[_starts[list] + found];
    }

    /// <summary>Adds a list's documents to a set of all documents.</summary>
    public void AddTo(Span<ulong> set, int list)
    {
        var own = set[(FirstDocument >> 6)..];
        if (_places[list] < 0)
        {
            var bits = _dense.BitsOf(~_places[list]);
            for (var word = 0; word < bits.Length; word++)
            {
                own[word] |= bits[word];
            }

            return;
        }

        foreach (var document in NumbersOf(list))
        {
            own[document >> 6] |= 1UL << document;
        }
    }

    private (int Sparse, int Dense) Place()
    {
        var (sparse, dense) = (0, 0);
        for (var list = 0; list < _places.Length; list++)
        {
            if (CountOf(list) > Documents / DenseShare)
            {
                _places[list] = ~dense++;
                continue;
            }

            _places[list] = sparse;
            sparse += CountOf(list);
        }

        return (sparse, dense);
    }

    private void Set(int list, ReadOnlySpan<ushort> postings)
    {
        foreach (var impact in ImpactsOf(list))
        {
            _maxima[list] = Math.Max(_maxima[list], impact);
        }

        if (_places[list] < 0)
        {
            _dense.Set(~_places[list], postings, ImpactsOf(list));
            return;
        }

        postings.CopyTo(_sparse.AsSpan(_places[list]));
    }
}
