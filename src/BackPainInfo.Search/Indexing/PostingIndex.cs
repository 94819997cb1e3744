namespace BackPainInfo.Search.Indexing;

/// <summary>All posting lists: one for each stem, then one for each concept.</summary>
internal sealed class PostingIndex
{
    // From here on a set of bits is read faster than the list itself.
    private const int DenseShare = 16;
    private const int SmallestDense = 2_048;

    private readonly int _terms;
    private readonly int[] _documentCounts;
    private readonly float[] _weights;
    private readonly Dictionary<int, ulong[]> _denseSets = [];

    public PostingIndex(IReadOnlyList<PostingShard> shards, int terms, IReadOnlyList<double> conceptWeights, IReadOnlyList<double> averageLengths)
    {
        Shards = shards;
        Documents = shards.Sum(shard => shard.Documents);
        AverageLengths = averageLengths;
        _terms = terms;
        _documentCounts = new int[terms + conceptWeights.Count];
        _weights = new float[_documentCounts.Length];
        for (var list = 0; list < _weights.Length; list++)
        {
            _documentCounts[list] = shards.Sum(shard => shard.EndOf(list) - shard.StartOf(list));
            var weight = list < terms ? 1 : conceptWeights[list - terms];
            _weights[list] = (float)(weight * FieldWeights.Idf(Documents, DocumentsAbout(list)));
            KeepDense(list);
        }
    }

    public int Documents { get; }

    public IReadOnlyList<PostingShard> Shards { get; }

    public IReadOnlyList<double> AverageLengths { get; }

    public static int WordsFor(int documents) => (documents + 63) / 64;

    public int ListOfConcept(int concept) => _terms + concept;

    public bool IsConcept(int list) => list >= _terms;

    public int ConceptOf(int list) => list - _terms;

    public int DocumentsHaving(int list) => _documentCounts[list];

    /// <summary>How much a list's term tells the documents apart: its idf, times the weight of a concept.</summary>
    public double WeightOf(int list) => _weights[list];

    public byte ImpactIn(int list, int document)
    {
        var shard = Shards[document / PostingShard.MaxDocuments];
        return shard.ImpactIn(list, (ushort)(document - shard.FirstDocument));
    }

    /// <summary>Adds a list's documents to a set.</summary>
    public void AddTo(Span<ulong> set, int list)
    {
        if (!_denseSets.TryGetValue(list, out var dense))
        {
            AddPostings(list, set);
            return;
        }

        for (var word = 0; word < dense.Length; word++)
        {
            set[word] |= dense[word];
        }
    }

    // A document counts by its impact: the one that is most about the term is one document.
    private double DocumentsAbout(int list)
    {
        long sum = 0;
        var most = 1;
        foreach (var shard in Shards)
        {
            most = Math.Max(most, shard.MaxOf(list));
            foreach (var impact in shard.ImpactsOf(list))
            {
                sum += impact;
            }
        }

        return (double)sum / most;
    }

    private void KeepDense(int list)
    {
        if (Documents >= SmallestDense && _documentCounts[list] > Documents / DenseShare)
        {
            var set = new ulong[WordsFor(Documents)];
            AddPostings(list, set);
            _denseSets.Add(list, set);
        }
    }

    private void AddPostings(int list, Span<ulong> set)
    {
        foreach (var shard in Shards)
        {
            foreach (var posting in shard.DocumentsOf(list))
            {
                var document = shard.FirstDocument + posting;
                set[document >> 6] |= 1UL << document;
            }
        }
    }
}
