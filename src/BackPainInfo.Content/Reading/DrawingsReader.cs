namespace BackPainInfo.Content.Reading;

/// <summary>The drawings of <c>exercises/</c>, by file name without ending, as markup that may stand in a page.</summary>
internal static class DrawingsReader
{
    /// <summary>Reads them on another core. <paramref name="all"/> gets an entry a drawing at once, and what is found in it by and by.</summary>
    public static Task<Dictionary<string, string>> Start(ContentFolder folder, ICollection<FileFindings> all)
    {
        var files = folder.Under("exercises").Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal)).ToArray();
        var findings = Array.ConvertAll(files, file => new FileFindings(file.Path));
        Array.ForEach(findings, all.Add);
        return Task.Run(() => Read(files, findings));
    }

    private static Dictionary<string, string> Read(ContentFile[] files, FileFindings[] found)
    {
        var drawings = new Dictionary<string, string>();
        foreach (var (file, findings) in files.Zip(found))
        {
            var name = Path.GetFileNameWithoutExtension(file.Name);
            if (SvgReader.Read(file.ReadText(), name, findings) is { } markup)
            {
                drawings[name] = markup;
            }
        }

        return drawings;
    }
}
