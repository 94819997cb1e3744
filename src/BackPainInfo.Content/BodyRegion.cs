namespace BackPainInfo.Content;

/// <summary>A place on the body with an address of its own.</summary>
public sealed record BodyRegion
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>What a reader would call it.</summary>
    public required string Plain { get; init; }

    /// <summary>True when it is drawn on the figure seen from behind.</summary>
    public required bool OnBack { get; init; }

    /// <summary>Ids of the locations in <see cref="ConditionRegister"/> that it covers.</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    public required string Note { get; init; }

    /// <summary>SVG path of its shape on the figure.</summary>
    public required string Shape { get; init; }
}
