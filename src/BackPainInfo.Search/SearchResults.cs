namespace BackPainInfo.Search;

/// <summary>The answer to one query.</summary>
public sealed record SearchResults
{
    /// <summary>The text as it was understood after spelling repair; null where nothing was repaired.</summary>
    public string? CorrectedQuery { get; init; }

    /// <summary>Warning signs that the whole text states, worst first. Nothing filters them.</summary>
    public IReadOnlyList<RaisedSign> RedFlags { get; init; } = [];

    public int Total { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>Fewer than three pages have everything that was asked for, so pages with less of it are shown.</summary>
    public bool Relaxed { get; init; }

    /// <summary>What pages may lack when <see cref="Relaxed"/>, as the reader wrote it.</summary>
    public IReadOnlyList<string> DroppedWords { get; init; } = [];

    /// <summary>Values of each facet with the number of pages that choosing it would leave.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<FacetCount>>();

    /// <summary>Known words that look like the unknown ones, for a page that found nothing.</summary>
    public IReadOnlyList<string> NearestWords { get; init; } = [];
}
