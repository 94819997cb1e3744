namespace BackPainInfo.Search;

/// <summary>One page found: where to go in it, what it says there, and why it is here.</summary>
public sealed record SearchHit
{
    public required string DocumentId { get; init; }

    public required double Score { get; init; }

    public required IReadOnlyList<SnippetPart> Snippet { get; init; }

    public required IReadOnlyList<MatchReason> Why { get; init; }

    /// <summary>The section that answers best; null where the page as a whole does.</summary>
    public string? SectionId { get; init; }

    public string? SectionTitle { get; init; }
}
