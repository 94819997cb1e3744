namespace BackPainInfo.Search;

/// <summary>A hit's score, taken apart.</summary>
public sealed record ExplainedHit
{
    public required string DocumentId { get; init; }

    public required double Score { get; init; }

    /// <summary>The BM25F part of the score, by the field it comes from.</summary>
    public required IReadOnlyDictionary<string, double> Fields { get; init; }

    /// <summary>For having more of what was asked.</summary>
    public required double Coordination { get; init; }

    /// <summary>For a reader's question of the page that is close to the query.</summary>
    public required double Question { get; init; }

    /// <summary>For the words standing near one another.</summary>
    public required double Proximity { get; init; }

    /// <summary>For a raised warning sign that points to the page.</summary>
    public required double Lift { get; init; }
}
