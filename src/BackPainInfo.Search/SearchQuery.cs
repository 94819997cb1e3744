namespace BackPainInfo.Search;

/// <summary>What a reader asks: any text at all, and the facets chosen beside it.</summary>
public sealed record SearchQuery
{
    public required string Text { get; init; }

    /// <summary>The chosen value of each facet; a facet that no page has is passed over.</summary>
    public IReadOnlyDictionary<string, string> Facets { get; init; } = new Dictionary<string, string>();

    public int Take { get; init; } = 10;

    public int Skip { get; init; }

    /// <summary>False when the reader wants the words just as written.</summary>
    public bool CorrectSpelling { get; init; } = true;
}
