namespace BackPainInfo.Search.Indexing;

/// <summary>All phrases of all concepts as a tree of stems, walked word by word.</summary>
/// <param name="steps">From node to node by a stem.</param>
/// <param name="phrases">For each node the phrases that end there.</param>
internal sealed class ConceptMap(StepTable steps, NumberLists<ConceptPhrase> phrases)
{
    public const int Root = 0;
    public const int None = StepTable.None;

    public int Next(int node, int term) => steps.Next(node, term);

    public ReadOnlySpan<ConceptPhrase> PhrasesAt(int node) => phrases[node];
}
