namespace BackPainInfo.Search.Indexing;

/// <summary>All phrases of all concepts as a tree of stems, walked word by word.</summary>
internal sealed class ConceptMap
{
    public const int Root = 0;
    public const int None = StepTable.None;

    private readonly StepTable _steps = new();
    private readonly List<ConceptPhrase[]> _phrases = [[]];

    public void Add(ReadOnlySpan<int> terms, ConceptPhrase phrase)
    {
        if (terms.IsEmpty)
        {
            return;
        }

        var node = Root;
        foreach (var term in terms)
        {
            node = Grow(node, term);
        }

        if (!Array.Exists(_phrases[node], other => other.Concept == phrase.Concept))
        {
            _phrases[node] = [.. _phrases[node], phrase];
        }
    }

    public int Next(int node, int term) => _steps.Next(node, term);

    public ReadOnlySpan<ConceptPhrase> PhrasesAt(int node) => _phrases[node];

    private int Grow(int node, int term)
    {
        var next = _steps.Next(node, term);
        if (next != None)
        {
            return next;
        }

        next = _phrases.Count;
        _steps.Add(node, term, next);
        _phrases.Add([]);
        return next;
    }
}
