namespace BackPainInfo.Content.Reading;

/// <summary><c>body-regions.yml</c> to the body map.</summary>
internal static class BodyMapReader
{
    private static readonly IReadOnlyDictionary<string, bool> Sides = new Dictionary<string, bool> { ["back"] = true, ["front"] = false };

    public static BodyMap Read(YamlFields fields) => new()
    {
        BackOutline = SvgPath(fields, "backOutline"),
        FrontOutline = SvgPath(fields, "frontOutline"),
        Regions = fields.Records("regions", ReadRegion),
    };

    private static BodyRegion ReadRegion(YamlFields fields) => new()
    {
        Id = fields.Id("id", IdKind.Region),
        Label = fields.Text("label"),
        Plain = fields.Text("plain"),
        OnBack = fields.Choice("side", Sides),
        Locations = fields.References("locations", IdKind.Location),
        Note = fields.Text("note"),
        Shape = SvgPath(fields, "shape"),
    };

    private static string SvgPath(YamlFields fields, string name)
    {
        var path = fields.Text(name);
        if (path.Length > 0 && (path[0] is not ('M' or 'm') || !path.All(letter => char.IsAsciiDigit(letter) || "MmLlHhVvCcSsQqTtAaZz ,.-\n".Contains(letter))))
        {
            fields.Problem(name, $"'{name}' is no SVG path; write path data such as 'M10 10 L20 20 Z'");
        }

        return path;
    }
}
