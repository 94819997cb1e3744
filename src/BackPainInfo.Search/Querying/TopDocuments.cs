using System.Runtime.InteropServices;

namespace BackPainInfo.Search.Querying;

/// <summary>The best documents so far, as a binary heap with the weakest of them on top. Among equals the earlier document is better.</summary>
internal sealed class TopDocuments(int most)
{
    // Raised signs add a few documents to those taken.
    private const int RoomForMore = 8;

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

    /// <summary>Takes all out, best first.</summary>
    public List<RankedDocument> Take()
    {
        MakeHeap();
        var list = new List<RankedDocument>(_count + RoomForMore);
        CollectionsMarshal.SetCount(list, _count);
        var taken = CollectionsMarshal.AsSpan(list);
        while (_count > 0)
        {
            var (score, document) = _heap[0];
            _heap[0] = _heap[--_count];
            taken[_count] = new RankedDocument(document, score);
            Sink(0);
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
        if (_count == most)
        {
            MakeHeap();
            Threshold = _heap[0].Score;
        }
    }

    private void MakeHeap()
    {
        for (var place = (_count / 2) - 1; place >= 0; place--)
        {
            Sink(place);
        }
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
