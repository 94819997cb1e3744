namespace BackPainInfo.Search;

/// <summary>One idea and the words for it: whichever of them is searched for, pages with any other are found.</summary>
public sealed record Concept
{
    public required string Id { get; init; }

    /// <summary>How the idea is named to readers.</summary>
    public required string Label { get; init; }

    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Phrases that lead here when searched for, and stand for the idea only where a page quotes what readers ask.</summary>
    public IReadOnlyList<string> OneWay { get; init; } = [];

    public double Weight { get; init; } = 1;
}
