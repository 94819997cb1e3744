namespace BackPainInfo.Content.Tests;

/// <summary>A small content folder without problems, on disk for one test, that the test then breaks.</summary>
public sealed class SampleSite : IDisposable
{
    public const string Overview = "articles/start/overview.md";
    public const string Shingles = "articles/causes/shingles.md";

    public SampleSite()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"backpaininfo-{Guid.NewGuid():N}");
        foreach (var (path, text) in SampleFiles.All)
        {
            Write(path, text);
        }
    }

    public string Folder { get; }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Replaces the first occurrence and returns the line on which it began.</summary>
    public int Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"'{old}' does not stand in {path}");
        Write(path, text[..place] + replacement + text[(place + old.Length)..]);
        return 1 + text[..place].Count(letter => letter == '\n');
    }

    /// <summary>Adds Markdown at the end of an article and returns the line of its first line.</summary>
    public int Append(string path, string markdown)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Write(path, text + "\n" + markdown);
        return 2 + text.Count(letter => letter == '\n');
    }

    public Site Load() => SiteLoader.Load(Folder);

    public IReadOnlyList<ContentProblem> Problems() => Assert.Throws<InvalidContentException>(Load).Problems;

    /// <summary>The one problem there is, which must stand at this place.</summary>
    public string ProblemAt(string path, int line)
    {
        var problem = Assert.Single(Problems());
        Assert.Equal($"content/{path}({line})", $"{problem.File}({problem.Line})");
        return problem.Message;
    }

    public IReadOnlyList<string> Warnings() => [.. Load().Warnings.Select(warning => warning.ToString())];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
