namespace BackPainInfo.Search;

/// <summary>A sign of danger a search looks out for, and the words by which a query states it. The rules stand at the head of <c>red-flags.yml</c>.</summary>
public sealed record WarningSign
{
    public required string Id { get; init; }

    /// <summary>How soon help is needed: 0 is worst.</summary>
    public required int Severity { get; init; }

    /// <summary>The kind of danger, coarser than the sign.</summary>
    public string Group { get; init; } = "";

    /// <summary>Each one states the sign by itself.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Lines of sets of phrases: a line states the sign when each of its sets has a phrase in the query, on words of its own.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Combine { get; init; } = [];

    /// <summary>Phrases that stop this sign and no other.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>The sign counts only where back pain is named or may be assumed.</summary>
    public bool NeedsBackPain { get; init; }

    /// <summary>Ids of the documents to show first when the sign is raised.</summary>
    public IReadOnlyList<string> PointsTo { get; init; } = [];
}
