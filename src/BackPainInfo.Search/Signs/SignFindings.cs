using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Signs;

/// <summary>The phrases of one query, sorted by what they may bring about.</summary>
internal sealed class SignFindings
{
    private readonly SignPatterns _patterns;
    private readonly List<Occurrence> _found;

    // The sets that have a phrase in the query, one bit each. A phrase is one of many sets, and of most nobody asks which phrases they are.
    private readonly ulong[] _sets;

    public SignFindings(SignPatterns patterns, SignWords query)
    {
        _patterns = patterns;
        _found = patterns.Trie.Find(query);
        _sets = _found.Count == 0 ? [] : new ulong[patterns.FilingSets.Length];
        foreach (var occurrence in _found)
        {
            foreach (var set in patterns.Sets[occurrence.Phrase])
            {
                NumberSet.Add(_sets, set);
            }
        }
    }

    public List<Occurrence> All => _found;

    public List<Occurrence> InSet(int set) => _found.FindAll(occurrence => _patterns.Sets[occurrence.Phrase].Contains(set));

    /// <summary>The lines of which every set has a phrase in the query, in the order of the signs.</summary>
    public List<SignLine> CompleteLines()
    {
        var complete = new List<SignLine>();
        var filing = _sets.ToArray();
        NumberSet.KeepBoth(filing, _patterns.FilingSets);
        for (var set = NumberSet.NextFrom(filing, 0); set != int.MaxValue; set = NumberSet.NextFrom(filing, set + 1))
        {
            foreach (var number in _patterns.LinesOfSet[set])
            {
                if (IsComplete(_patterns.Lines[number].Sets))
                {
                    complete.Add(_patterns.Lines[number]);
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
            if (!NumberSet.Contains(_sets, set))
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
