namespace BackPainInfo.Web.Tests;

/// <summary>A copy of the sample in a temporary folder, for tests that edit content.</summary>
internal sealed class SampleCopy : IDisposable
{
    public const string Strain = "articles/causes/muscle-strain.md";

    public SampleCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Folders.Sample, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(Folders.Sample, file), File.ReadAllText(file));
        }
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"backpaininfo-web-{Guid.NewGuid():N}");

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Replaces the first occurrence and returns the line on which it began.</summary>
    public int Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"'{old}' does not stand in {path}");
        Write(path, text[..place] + replacement + text[(place + old.Length)..]);
        return 1 + text[..place].Count(letter => letter == '\n');
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
