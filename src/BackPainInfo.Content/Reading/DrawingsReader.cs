namespace BackPainInfo.Content.Reading;

/// <summary>The drawings of <c>exercises/</c>, by file name without ending, as markup that may stand in a page.</summary>
internal static class DrawingsReader
{
    public static IReadOnlyDictionary<string, string> Read(ContentFolder folder, ICollection<FileFindings> all)
    {
        var drawings = new Dictionary<string, string>();
        foreach (var file in folder.Under("exercises").Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var findings = new FileFindings(file.Path);
            all.Add(findings);
            var name = Path.GetFileNameWithoutExtension(file.Name);
            if (SvgReader.Read(file.Text, name, findings) is { } markup)
            {
                drawings[name] = markup;
            }
        }

        return drawings;
    }
}
