namespace BackPainInfo.Search;

/// <summary>What the index has to know about the site it serves.</summary>
public sealed record SearchIndexOptions
{
    /// <summary>The page that comes first whenever a query states an emergency.</summary>
    public string? HelpDocumentId { get; init; }
}
