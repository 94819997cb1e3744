namespace BackPainInfo.Search.Signs;

/// <summary>What a walk over a query finds at a node of the trie, in four bytes because there are many: the phrase that ends there, if one does.</summary>
internal readonly record struct PhraseNode
{
    // The lowest bit says whether there are other steps; above it stands one more than the phrase.
    private readonly int _bits;

    private PhraseNode(int bits) => _bits = bits;

    public bool EndsPhrase => _bits > 1;

    public int Phrase => (_bits >> 1) - 1;

    /// <summary>A number or a gap may come next, not words alone.</summary>
    public bool HasOtherSteps => (_bits & 1) != 0;

    public PhraseNode WithPhrase(int phrase) => new((_bits & 1) | ((phrase + 1) << 1));

    public PhraseNode WithOtherSteps() => new(_bits | 1);
}
