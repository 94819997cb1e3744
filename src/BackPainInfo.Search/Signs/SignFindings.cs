using System.Buffers;

namespace BackPainInfo.Search.Signs;

/// <summary>The phrases of one query, sorted by what they may bring about.</summary>
internal sealed class SignFindings : IDisposable
{
    private readonly SignPatterns _patterns;
    private readonly List<Occurrence> _found;

    // A phrase is one of many sets and few lines are complete, so the words of a set are chained: for each set the last link, for each the one before.
    // The former is by far the largest thing a search needs, so it is borrowed.
    private readonly int[] _lastOfSet;
    private readonly List<int> _sets;
    private readonly List<(int Found, int Before)> _links;

    public SignFindings(SignPatterns patterns, SignWords query)
    {
        _patterns = patterns;
        _found = patterns.Trie.Find(query);
        var links = 0;
        foreach (var occurrence in _found)
        {
            links += patterns.Sets[occurrence.Phrase].Length;
        }

        _sets = new List<int>(links);
        _links = new List<(int Found, int Before)>(links);
        var sets = links == 0 ? 0 : patterns.SetCount;
        _lastOfSet = ArrayPool<int>.Shared.Rent(sets);
        Array.Clear(_lastOfSet, 0, sets);
        for (var index = 0; index < _found.Count; index++)
        {
            foreach (var set in patterns.Sets[_found[index].Phrase])
            {
                if (_lastOfSet[set] == 0)
                {
                    _sets.Add(set);
                }

                _links.Add((index, _lastOfSet[set]));
                _lastOfSet[set] = _links.Count;
            }
        }
    }

    public List<Occurrence> All => _found;

    public void Dispose() => ArrayPool<int>.Shared.Return(_lastOfSet);

    public List<Occurrence> InSet(int set)
    {
        var words = new List<Occurrence>();
        for (var link = _lastOfSet[set]; link > 0; link = _links[link - 1].Before)
        {
            words.Add(_found[_links[link - 1].Found]);
        }

        words.Reverse();
        return words;
    }

    /// <summary>The lines of which every set has a phrase in the query, in the order of the signs.</summary>
    public List<SignLine> CompleteLines()
    {
        var complete = new List<SignLine>();
        foreach (var set in _sets)
        {
            foreach (var number in _patterns.LinesOfSet[set])
            {
                var line = _patterns.Lines[number];
                if (IsComplete(line.Sets))
                {
                    complete.Add(line);
                }
            }
        }

        complete.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        return complete;
    }

    private bool IsComplete(int[] sets)
    {
        foreach (var set in sets)
        {
            if (_lastOfSet[set] == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Phrases that state a sign by themselves and are not denied; where two of different length overlap, the longer one. A worse sign is hidden
    /// only by a phrase that it lies inside: in "worst pain of my life not worth living" both are said.
    /// </summary>
    public List<Occurrence> Statements(Denial denial, int places)
    {
        var statements = _found.FindAll(occurrence => !_patterns.States[occurrence.Phrase].IsEmpty);
        foreach (var statement in statements)
        {
            denial.Own(statement);
        }

        statements.RemoveAll(denial.Denies);
        if (statements.Count < 2)
        {
            return statements;
        }

        var taken = new Occurrence?[places];
        statements.Sort((one, other) => other.Length != one.Length ? other.Length.CompareTo(one.Length) : one.First.CompareTo(other.First));
        statements.RemoveAll(statement => !TryTake(taken, statement));
        return statements;
    }

    private bool TryTake(Occurrence?[] taken, Occurrence statement)
    {
        for (var place = statement.First; place <= statement.Last; place++)
        {
            if (taken[place] is { } longer && Hides(longer, statement))
            {
                return false;
            }
        }

        taken.AsSpan(statement.First, statement.Length).Fill(statement);
        return true;
    }

    private bool Hides(Occurrence longer, Occurrence shorter) =>
        longer.Length > shorter.Length
        && ((longer.Covers(shorter.First) && longer.Covers(shorter.Last))
            || _patterns.SeverityOf(longer.Phrase) <= _patterns.SeverityOf(shorter.Phrase));
}
