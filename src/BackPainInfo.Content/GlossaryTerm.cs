namespace BackPainInfo.Content;

/// <summary>A medical word, the plain word for it and its meaning.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required string Term { get; init; }

    /// <summary>Other forms under which the word stands in texts.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    public required string Plain { get; init; }

    public required string Meaning { get; init; }
}
