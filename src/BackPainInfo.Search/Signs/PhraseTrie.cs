using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Signs;

/// <summary>All phrases of all signs, word by word: one walk over a query finds every phrase in it, however many there are.</summary>
internal sealed class PhraseTrie
{
    public const int UnknownWord = -1;

    private const int Root = 0;

    private readonly StepTable _steps = new();
    private readonly Dictionary<int, List<(int Least, int Most, int Node)>> _ranges = [];
    private readonly List<PhraseNode> _nodes = [default];

    // Few phrases have a gap.
    private readonly Dictionary<int, int> _gapAt = [];

    /// <summary>How many different phrases there are; they are numbered from 0.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the phrase; the same words always get the same number.</summary>
    public int Add(IReadOnlyList<PhraseWord> phrase)
    {
        var node = Root;
        foreach (var word in phrase)
        {
            node = word.IsGap ? StepGap(node) : word.IsRange ? StepRange(node, word) : StepWord(node, word.Word);
        }

        if (!_nodes[node].EndsPhrase)
        {
            _nodes[node] = _nodes[node].WithPhrase(Count++);
        }

        return _nodes[node].Phrase;
    }

    /// <summary>Gives back the room that was kept for more phrases.</summary>
    public void Trim() => _nodes.TrimExcess();

    /// <summary>Every phrase in the query, also where one lies inside another.</summary>
    public List<Occurrence> Find(SignWords query)
    {
        var found = new List<Occurrence>();
        for (var first = 0; first < query.Count; first++)
        {
            Follow(Root, first, first, query, found);
        }

        return found;
    }

    private void Follow(int node, int first, int at, SignWords query, List<Occurrence> found)
    {
        var here = _nodes[node];
        if (here.EndsPhrase)
        {
            found.Add(new Occurrence(here.Phrase, first, at - 1));
        }

        if (at == query.Count)
        {
            return;
        }

        FollowWord(query.WordAt(at), node, first, at, query, found);
        FollowWord(query.OneAt(at), node, first, at, query, found);
        if (here.HasOtherSteps)
        {
            FollowOthers(node, first, at, query, found);
        }
    }

    private void FollowOthers(int node, int first, int at, SignWords query, List<Occurrence> found)
    {
        if (_ranges.TryGetValue(node, out var ranges) && query.NumberAt(at) is { } number)
        {
            foreach (var (least, most, end) in ranges)
            {
                if (least <= number && number <= most)
                {
                    Follow(end, first, at + 1, query, found);
                }
            }
        }

        if (_gapAt.TryGetValue(node, out var afterGap))
        {
            FollowGap(afterGap, first, at, query, found);
        }
    }

    private void FollowWord(int word, int node, int first, int at, SignWords query, List<Occurrence> found)
    {
        if (word is not UnknownWord && _steps.Next(node, word) is not StepTable.None and var next)
        {
            Follow(next, first, at + 1, query, found);
        }
    }

    private void FollowGap(int node, int first, int at, SignWords query, List<Occurrence> found)
    {
        for (var next = at; next < query.Count && !query.BreaksBefore(next); next++)
        {
            Follow(node, first, next, query, found);
            if (next - at == PhraseGap.MostWords || !query.MayStandInGap(next))
            {
                return;
            }
        }
    }

    private int StepWord(int node, int word)
    {
        var next = _steps.Next(node, word);
        if (next == StepTable.None)
        {
            next = NewNode();
            _steps.Add(node, word, next);
        }

        return next;
    }

    private int StepGap(int node)
    {
        if (!_gapAt.TryGetValue(node, out var next))
        {
            _gapAt.Add(node, next = NewNode());
            _nodes[node] = _nodes[node].WithOtherSteps();
        }

        return next;
    }

    private int StepRange(int node, PhraseWord range)
    {
        if (!_ranges.TryGetValue(node, out var ranges))
        {
            _ranges.Add(node, ranges = []);
            _nodes[node] = _nodes[node].WithOtherSteps();
        }

        var known = ranges.FindIndex(other => other.Least == range.Least && other.Most == range.Most);
        if (known >= 0)
        {
            return ranges[known].Node;
        }

        ranges.Add((range.Least, range.Most, NewNode()));
        return ranges[^1].Node;
    }

    private int NewNode()
    {
        _nodes.Add(default);
        return _nodes.Count - 1;
    }
}
