namespace BackPainInfo.Search.Indexing;

/// <summary>All posting lists: one for each stem, then one for each concept.</summary>
internal sealed class PostingIndex
{
    private readonly PostingShard[] _shards;
    private readonly int _terms;
    private readonly float[] _weights;

    public PostingIndex(PostingShard[] shards, int terms, IReadOnlyList<double> conceptWeights, IReadOnlyList<double> averageLengths)
    {
        _shards = shards;
        Documents = shards.Sum(shard => shard.Documents);
        AverageLengths = averageLengths;
        _terms = terms;
        _weights = new float[terms + conceptWeights.Count];
        for (var list = 0; list < _weights.Length; list++)
        {
            var weight = list < terms ? 1 : conceptWeights[list - terms];
            _weights[list] = (float)(weight * FieldWeights.Idf(Documents, DocumentsAbout(list)));
        }
    }

    public int Documents { get; }

    public ReadOnlySpan<PostingShard> Shards => _shards;

    public IReadOnlyList<double> AverageLengths { get; }

    public int ListOfConcept(int concept) => _terms + concept;

    public bool IsConcept(int list) => list >= _terms;

    public int ConceptOf(int list) => list - _terms;

    public int DocumentsHaving(int list)
    {
        var count = 0;
        foreach (var shard in _shards)
        {
            count += shard.CountOf(list);
        }

        return count;
    }

    /// <summary>How much a list's term tells the documents apart: its idf, times the weight of a concept.</summary>
    public double WeightOf(int list) => _weights[list];

    public byte ImpactIn(int list, int document)
    {
        var shard = _shards[document / PostingShard.MaxDocuments];
        return shard.ImpactIn(list, document - shard.FirstDocument);
    }

    /// <summary>Adds a list's documents to a set.</summary>
    public void AddTo(Span<ulong> set, int list)
    {
        foreach (var shard in _shards)
        {
            shard.AddTo(set, list);
        }
    }

    // A document counts by its impact: the one that is most about the term is one document.
    private double DocumentsAbout(int list)
    {
        long sum = 0;
        var most = 1;
        foreach (var shard in _shards)
        {
            most = Math.Max(most, shard.MaxOf(list));
            foreach (var impact in shard.ImpactsOf(list))
            {
                sum += impact;
            }
        }

        return (double)sum / most;
    }
}
