using System.Runtime.CompilerServices;

namespace BackPainInfo.Web.Tests;

/// <summary>Where the tests find content, the website's project and the built program.</summary>
internal static class Folders
{
    public static string Tests { get; } = Here();

    /// <summary>The small site that page tests read.</summary>
    public static string Sample { get; } = Path.Combine(Tests, "Sample");

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    /// <summary>The real content.</summary>
    public static string Content { get; } = Path.Combine(Repository, "content");

    public static string Project { get; } = Path.Combine(Repository, "src", "BackPainInfo.Web");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
