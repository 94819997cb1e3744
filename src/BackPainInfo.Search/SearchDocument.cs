namespace BackPainInfo.Search;

/// <summary>One page as the index takes it in: its texts by field, the concepts it is known to be about, and the facets it is filtered by.</summary>
public sealed record SearchDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Ways in which readers might ask what the page answers.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public string Summary { get; init; } = "";

    public IReadOnlyList<SearchSection> Sections { get; init; } = [];

    /// <summary>Concepts that hold for the page whatever its words are.</summary>
    public IReadOnlyList<string> ConceptIds { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
