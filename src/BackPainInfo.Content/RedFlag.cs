namespace BackPainInfo.Content;

/// <summary>One warning sign: its words for readers, and the phrases by which a search states it.</summary>
public sealed record RedFlag
{
    public required string Id { get; init; }

    public required string Sign { get; init; }

    /// <summary>The same sign as a question that is answered yes or no.</summary>
    public required string Ask { get; init; }

    public required RedFlagLevel Level { get; init; }

    /// <summary>The kind of danger, coarser than the sign.</summary>
    public required string Group { get; init; }

    /// <summary>When the sign counts at this level, and what to do when it does not.</summary>
    public string? OnlyIf { get; init; }

    public required string Why { get; init; }

    public required IReadOnlyList<string> PointsTo { get; init; }

    public required IReadOnlyList<string> LayPhrases { get; init; }

    /// <summary>Lines of sets of phrases: a line is found when each of its sets has a phrase in the query.</summary>
    public required IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Combine { get; init; }

    public required IReadOnlyList<string> Unless { get; init; }

    /// <summary>The sign counts only together with back pain.</summary>
    public required bool NeedsBackPain { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
