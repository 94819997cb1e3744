namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>What editors write: one article's text or one file's YAML is broken in a small content folder, and the whole folder is loaded.</summary>
internal static class ContentFuzzTargets
{
    private const string Fence = "\n---\n";

    private static readonly string[] MarkdownPieces =
    [
        "# ", "## ", "- ", "1. ", "> ", "*", "**", "_", "`", "```\n", "---\n", "|", "|---|:-:|\n", "[", "]", "](", "![", "[^", "[^nhs]", "[a](/b)", "[a](javascript:b)", "[a]: b\n", "<", "<a@b.c>", "<b>", "<!--",
        "&lt;", "&#0;", "\\", "::: red-flags\n", "::: evidence a\n", ":::", "\n", "\n\n", "    ", "\t", "\0", "\u2028", "😀", "\u202e", ". ", "- a\n  ", "Mr. ", "1.5 ", "(", ")",
    ];

    private static readonly string[] YamlPieces =
    [
        "- ", "? ", ": ", ":\n", "[", "]", "{", "}", ",", "&a ", "*a", "<<: *a\n", "!!binary ", "!x ", "|\n", ">-\n", "'", "\"", "\\", "\"\\x4", "\"\\U0011FFFF\"", "\"\\uD800\"", "#", "---\n", "...\n", "%YAML 1.1\n",
        "%TAG ! x\n", "@", "~", "null", "2026-13-45", "1e999", "99999999999", "-1", "{1-99999999999}", "{9-1}", "\n", "  ", "\t", "\0", "\u0085", "😀", "a: &b [*b]\n", "[[[[[[[[", "{{{{{{{{",
    ];

    public static FuzzTarget Articles(string folder, ContentCopy copy)
    {
        var home = copy.Articles[0];
        var front = File.ReadAllText(Path.Combine(copy.Folder, home));
        front = front[..(front.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length)];
        string[] files = [.. Directory.GetFiles(Path.Combine(folder, "articles"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return new FuzzTarget
        {
            Name = "articles",
            Seeds = [.. files.Select(file => new FuzzSeed(Path.GetFileName(file), Body(File.ReadAllText(file))))],
            Pieces = MarkdownPieces,
            MostLetters = 120_000,
            Read = text => copy.LoadWith(home, front + text.Text),
        };
    }

    public static FuzzTarget Yaml(ContentCopy copy) => new()
    {
        Name = "front matter, registers",
        Seeds = [.. copy.Articles.Concat(copy.Registers).Select(file => new FuzzSeed(file, File.ReadAllText(Path.Combine(copy.Folder, file))))],
        Pieces = YamlPieces,
        MostLetters = 200_000,
        Read = text => copy.LoadWith(text.Name, text.Text),
    };

    private static string Body(string article) => article[(article.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length)..];
}
