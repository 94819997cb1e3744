namespace BackPainInfo.Content;

/// <summary>The regions a reader can point to, drawn on a figure seen from behind and one seen from the front.</summary>
public sealed record BodyMap
{
    /// <summary>SVG path of the back's outline in a view box of 200 by 320.</summary>
    public required string BackOutline { get; init; }

    /// <summary>SVG path of the front's outline in a view box of 200 by 320.</summary>
    public required string FrontOutline { get; init; }

    public required IReadOnlyList<BodyRegion> Regions { get; init; }

    public BodyRegion? Find(string id) => Regions.FirstOrDefault(region => region.Id == id);
}
