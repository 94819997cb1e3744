using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>One figure of the body map ready to print: its outline and the regions a reader can choose on it.</summary>
internal sealed record BodyFigureView(string Title, string Outline, IReadOnlyList<BodyRegion> Regions)
{
    public static BodyFigureView Back(BodyMap map) => new("Seen from behind", map.BackOutline, [.. map.Regions.Where(region => region.OnBack)]);

    public static BodyFigureView Front(BodyMap map) => new("Seen from the front", map.FrontOutline, [.. map.Regions.Where(region => !region.OnBack)]);
}
