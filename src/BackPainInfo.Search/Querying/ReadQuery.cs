namespace BackPainInfo.Search.Querying;

/// <summary>A query as it was understood.</summary>
internal sealed record ReadQuery
{
    public required QueryUnit[] Units { get; init; }

    /// <summary>The text with its words repaired; null where none was.</summary>
    public string? Corrected { get; init; }

    /// <summary>The words that are scored, denied or not.</summary>
    public required IReadOnlyList<QueryWord> Words { get; init; }

    /// <summary>The word being typed, where the whole query is one; its title pages stay near the top.</summary>
    public string? OpenWord { get; init; }

    public int ContentUnits => Units.Count(unit => unit.IsContent);
}
