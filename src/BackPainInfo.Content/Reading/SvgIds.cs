using System.Xml.Linq;

namespace BackPainInfo.Content.Reading;

/// <summary>Makes a drawing's ids unique on a page that shows several drawings.</summary>
internal static class SvgIds
{
    public static void Prefix(XElement root, string name)
    {
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            attribute.Value = attribute.Name.LocalName switch
            {
                "id" => $"{name}-{attribute.Value}",
                "href" => $"#{name}-{attribute.Value[1..]}",
                "aria-labelledby" or "aria-describedby" => string.Join(' ', attribute.Value.Split(' ').Select(id => $"{name}-{id}")),
                _ => attribute.Value.Replace("url(#", $"url(#{name}-", StringComparison.OrdinalIgnoreCase),
            };
        }
    }
}
