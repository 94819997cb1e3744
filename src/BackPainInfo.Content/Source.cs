namespace BackPainInfo.Content;

/// <summary>A publication that articles and registers cite.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Year of the edition that was read; null where the publisher gives none.</summary>
    public int? Year { get; init; }

    public required string Url { get; init; }

    /// <summary>False while only its existence or a quotation elsewhere has been seen.</summary>
    public required bool Verified { get; init; }

    /// <summary>The copy that was read, where it was not <see cref="Url"/> itself.</summary>
    public string? ReadAt { get; init; }
}
