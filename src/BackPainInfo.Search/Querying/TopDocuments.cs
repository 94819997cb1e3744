using System.Runtime.InteropServices;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// The best documents so far. Those that may be among them are only gathered, and weighed against each other when there are many, so that most of
/// them cost nothing. They are offered in rising order; among equals the earlier one is better.
/// </summary>
internal sealed class TopDocuments(int most)
{
    // Raised signs add a few documents to those taken.
    private const int RoomForMore = 8;

    // Weighing takes time by how many there are, so some must have come since the last time.
    private const int ShareOfNew = 4;

    private readonly int _room = Math.Max(2 * most, Lanes.MostRanked);
    private double[] _scores = new double[Lanes.MostRanked];
    private int[] _documents = new int[Lanes.MostRanked];
    private int _count;

    /// <summary>What a document must exceed to come in.</summary>
    public double Threshold { get; private set; } = double.NegativeInfinity;

    public void Offer(int document, double score)
    {
        if (score <= Threshold)
        {
            return;
        }

        if (_count == _scores.Length)
        {
            MakeRoom();
        }

        _scores[_count] = score;
        _documents[_count++] = document;
    }

    /// <summary>Lets those go that are not among the best, if there are many of them, and raises the threshold.</summary>
    public void Settle()
    {
        if (_count > most + (most / ShareOfNew))
        {
            Keep(Take());
            Threshold = _scores[_count - 1];
        }
    }

    /// <summary>The best, in order.</summary>
    public List<RankedDocument> Take()
    {
        Span<int> ranks = _count > Lanes.MostRanked ? new int[_count] : stackalloc int[Lanes.MostRanked];
        Rank(ranks);
        var count = Math.Min(_count, most);
        var list = new List<RankedDocument>(count + RoomForMore);
        CollectionsMarshal.SetCount(list, count);
        var taken = CollectionsMarshal.AsSpan(list);
        for (var place = 0; place < _count; place++)
        {
            if (ranks[place] < count)
            {
                taken[ranks[place]] = new RankedDocument(_documents[place], _scores[place]);
            }
        }

        return list;
    }

    private void MakeRoom()
    {
        if (_count == _room)
        {
            Settle();
            return;
        }

        Array.Resize(ref _scores, Math.Min(_room, _count * 2));
        Array.Resize(ref _documents, _scores.Length);
    }

    private void Keep(List<RankedDocument> best)
    {
        _count = best.Count;
        for (var place = 0; place < _count; place++)
        {
            _scores[place] = best[place].Words;
            _documents[place] = best[place].Document;
        }
    }

    // How many are better than each.
    private void Rank(Span<int> ranks)
    {
        if (_count <= Lanes.MostRanked)
        {
            Lanes.Rank(_scores.AsSpan(0, _count), ranks);
            return;
        }

        var order = Enumerable.Range(0, _count).OrderByDescending(place => _scores[place]).ToArray();
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }
    }
}
