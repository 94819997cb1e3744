namespace BackPainInfo.Search;

/// <summary>How a query was read and why its hits stand where they stand, for editors.</summary>
public sealed record SearchExplanation
{
    public required SearchResults Results { get; init; }

    /// <summary>What was searched for, in the order of the text, with its weight.</summary>
    public required IReadOnlyList<ExplainedUnit> Units { get; init; }

    /// <summary>Words left out because the text denies them.</summary>
    public required IReadOnlyList<string> DeniedWords { get; init; }

    public required IReadOnlyList<ExplainedHit> Hits { get; init; }

    public required SearchEffort Effort { get; init; }
}
