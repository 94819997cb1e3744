using System.Text;
using BackPainInfo.Content;

namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>A copy of a content folder in which one file at a time is broken.</summary>
internal sealed class ContentCopy : IDisposable
{
    public ContentCopy(string original)
    {
        Folder = Directory.CreateTempSubdirectory("backpaininfo-fuzz-").FullName;
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? Folder);
            File.Copy(file, copy);
        }

        Articles = Files("*.md");
        Registers = Files("*.yml");
    }

    public string Folder { get; }

    public IReadOnlyList<string> Articles { get; }

    public IReadOnlyList<string> Registers { get; }

    /// <summary>Loads the folder with another text in one of its files. That the text is refused, with a line for each problem, is right.</summary>
    public void LoadWith(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        var sound = File.ReadAllBytes(path);
        try
        {
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
            SiteLoader.Load(Folder);
        }
        catch (InvalidContentException invalid) when (invalid.Problems.Count > 0 && invalid.Problems.All(problem => problem.Line > 0))
        {
            // What an editor is meant to see.
        }
        finally
        {
            File.WriteAllBytes(path, sound);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private IReadOnlyList<string> Files(string pattern) =>
        [.. Directory.GetFiles(Folder, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];
}
