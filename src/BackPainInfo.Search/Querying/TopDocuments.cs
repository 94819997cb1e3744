namespace BackPainInfo.Search.Querying;

/// <summary>The best documents so far, as a binary heap with the weakest of them on top. Among equals the earlier document is better.</summary>
internal sealed class TopDocuments(int most)
{
    private (double Score, int Document)[] _heap = new (double, int)[Math.Min(most, 64)];
    private int _count;

    /// <summary>What a document must exceed to come in.</summary>
    public double Threshold { get; private set; } = double.NegativeInfinity;

    public void Offer(int document, double score)
    {
        if (_count < most)
        {
            Add((score, document));
        }
        else if (score > Threshold)
        {
            _heap[0] = (score, document);
            Sink(0);
            Threshold = _heap[0].Score;
        }
    }

    /// <summary>Best first.</summary>
    public List<RankedDocument> ToList()
    {
        var best = _heap.AsSpan(0, _count);
        best.Sort(static (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Document.CompareTo(other.Document));
        var list = new List<RankedDocument>(_count + 8);
        foreach (var (score, document) in best)
        {
            list.Add(new RankedDocument(document, score));
        }

        return list;
    }

    // The first ones need no order among them until there are as many as are wanted.
    private void Add((double Score, int Document) added)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, Math.Min(most, _count * 2));
        }

        _heap[_count++] = added;
        if (_count < most)
        {
            return;
        }

        for (var place = (_count / 2) - 1; place >= 0; place--)
        {
            Sink(place);
        }

        Threshold = _heap[0].Score;
    }

    private void Sink(int place)
    {
        var sinking = _heap[place];
        while ((place * 2) + 1 < _count)
        {
            var child = (place * 2) + 1;
            child += child + 1 < _count && IsWeaker(_heap[child + 1], _heap[child]) ? 1 : 0;
            if (!IsWeaker(_heap[child], sinking))
            {
                break;
            }

            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = sinking;
    }

    private static bool IsWeaker(in (double Score, int Document) one, in (double Score, int Document) other) =>
        one.Score != other.Score ? one.Score < other.Score : one.Document > other.Document;
}
