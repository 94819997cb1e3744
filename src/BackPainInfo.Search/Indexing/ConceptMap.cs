namespace BackPainInfo.Search.Indexing;

/// <summary>All phrases of all concepts as a tree of stems, walked word by word.</summary>
/// <param name="steps">From node to node by a stem.</param>
/// <param name="starts">Where the phrases begin that end at a node, and after the last node where they all end.</param>
/// <param name="phrases">The phrases, node by node.</param>
internal sealed class ConceptMap(StepTable steps, int[] starts, ConceptPhrase[] phrases)
{
    public const int Root = 0;
    public const int None = StepTable.None;

    public int Next(int node, int term) => steps.Next(node, term);

    public ReadOnlySpan<ConceptPhrase> PhrasesAt(int node) => phrases.AsSpan(starts[node]..starts[node + 1]);
}
