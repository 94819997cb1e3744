namespace BackPainInfo.Search;

/// <summary>One thing a query asks for: a concept, or a word that belongs to none.</summary>
public sealed record ExplainedUnit
{
    public required string Wrote { get; init; }

    /// <summary>The concept the words stand for; null for a plain word.</summary>
    public string? ConceptId { get; init; }

    /// <summary>The spelling it was repaired to; null where it was known.</summary>
    public string? RepairedTo { get; init; }

    public required int Documents { get; init; }

    public required double Weight { get; init; }

    /// <summary>False for the little words that only break ties.</summary>
    public required bool Counts { get; init; }
}
