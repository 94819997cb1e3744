namespace BackPainInfo.Content;

/// <summary>One statement of the source compilation and what the evidence says about it.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>Number of the source's section, such as <c>2.10</c>.</summary>
    public required string Section { get; init; }

    public required IReadOnlyList<string> AlsoIn { get; init; }

    /// <summary>Slug of the article that answers the claim.</summary>
    public required string Article { get; init; }

    public required Verdict Verdict { get; init; }

    public required string SourceSays { get; init; }

    public required string Evidence { get; init; }

    /// <summary>The urgency that the source left out.</summary>
    public string? SafetyNote { get; init; }

    /// <summary>Id of the same claim met earlier.</summary>
    public string? RepeatOf { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
