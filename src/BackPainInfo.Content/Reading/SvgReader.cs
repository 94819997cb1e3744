using System.Xml;
using System.Xml.Linq;

namespace BackPainInfo.Content.Reading;

/// <summary>Checks a drawing and makes it fit to stand inside a page: nothing that runs, loads or styles, and ids of its own.</summary>
internal static class SvgReader
{
    private const int DeepestNesting = 64;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements =
    [
        "svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "text", "tspan", "title", "desc", "defs", "marker", "use", "symbol",
    ];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static string? Read(string text, string name, FileFindings findings)
    {
        if (Parse(text, findings) is not { } root)
        {
            return null;
        }

        Check(root, findings);
        if (findings.Problems.Count > 0)
        {
            return null;
        }

        SvgIds.Prefix(root, name);
        // The page names the drawing; its lines are not to be read out.
        root.SetAttributeValue("aria-hidden", "true");
        root.SetAttributeValue("focusable", "false");
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement? Parse(string text, FileFindings findings)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException exception)
        {
            findings.Problem(Math.Max(1, exception.LineNumber), $"this is not well-formed XML ({exception.Message}); close and quote every element");
            return null;
        }
    }

    private static void Check(XElement root, FileFindings findings)
    {
        if (root.Name != Svg + "svg" || root.Attribute("viewBox") is null)
        {
            findings.Problem(LineOf(root), $"the drawing begins with <{root.Name.LocalName}>; begin with <svg xmlns=\"{Svg}\" viewBox=\"0 0 width height\">");
        }

        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.Namespace != Svg || !Elements.Contains(element.Name.LocalName))
            {
                findings.Problem(LineOf(element), $"<{element.Name.LocalName}> may not stand in a drawing; use {string.Join(", ", Elements)}");
            }

            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !IsAllowed(attribute)))
            {
                findings.Problem(LineOf(element), $"{attribute.Name.LocalName}=\"{attribute.Value}\" may not stand in a drawing; write presentation attributes, and links to '#id' only");
            }
        }

        if (root.DescendantsAndSelf().Any(element => element.Ancestors().Take(DeepestNesting + 1).Count() > DeepestNesting))
        {
            findings.Problem(1, $"elements are nested more than {DeepestNesting} deep; flatten them");
        }
    }

    private static bool IsAllowed(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (name is "style" || name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return name == "href"
            ? attribute.Value.StartsWith('#')
            : !attribute.Value.Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Contains("url(", StringComparison.OrdinalIgnoreCase);
    }

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).HasLineInfo() ? ((IXmlLineInfo)element).LineNumber : 1;
}
