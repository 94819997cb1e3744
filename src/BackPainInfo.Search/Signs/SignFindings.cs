namespace BackPainInfo.Search.Signs;

/// <summary>The phrases of one query, sorted by what they may bring about.</summary>
internal sealed class SignFindings
{
    private readonly SignPatterns _patterns;
    private readonly List<Occurrence> _found;
    private readonly List<Occurrence>?[] _bySet;

    public SignFindings(SignPatterns patterns, QueryWords query)
    {
        _patterns = patterns;
        _found = patterns.Trie.Find(query);
        _bySet = new List<Occurrence>?[patterns.SetCount];
        foreach (var occurrence in _found)
        {
            foreach (var set in patterns.UseOf(occurrence.Phrase).Sets)
            {
                (_bySet[set] ??= []).Add(occurrence);
            }
        }
    }

    public IReadOnlyList<Occurrence> All => _found;

    public IReadOnlyList<Occurrence> InSet(int set) => _bySet[set] ?? [];

    public bool IsComplete(int[] line)
    {
        foreach (var set in line)
        {
            if (_bySet[set] is null)
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
        var statements = _found.FindAll(occurrence => _patterns.UseOf(occurrence.Phrase).States.Count > 0);
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
