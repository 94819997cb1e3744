using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Content.Tests;

/// <summary>Files as nobody would write them: pieces of markup and YAML, right and broken, in any order, with characters of every kind between.</summary>
internal static class HostileText
{
    private static readonly Gen<string> Word = Gen.Elements("nerve", "nerves", "shingles", "chest-pain", "The pain eases.", "38.5", "999", "a", "é", "😀", "\u0301", "\u202e", "\ud800", "\0");

    private static readonly Gen<string> Gap = Gen.Elements(" ", " ", "\n", "\n", "\n\n", "    ", "\t", "\u00a0", "\u2028", "\r\n");

    private static readonly Gen<string> Character = Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString());

    private static readonly Gen<string> MarkdownPiece = Gen.Elements(
        "# ", "## ", "###### ", "- ", "1. ", "> ", "***", "_", "**", "`", "```\n", "~~~ js\n", "---\n", "|", "|---|:-:|\n", "[", "]", "](", ")", "![", "[^nhs-a]", "[^", "[^a\"><b]",
        "[a](javascript:alert(1))", "[a](/causes/shingles \"onclick=x\")", "[a]: javascript:x\n", "<javascript:alert(1)>", "<a@b.c>", "<https://example.org>", "https://example.org",
        "<script>alert(1)</script>", "<b onmouseover=\"x\" style=\"y\">", "<!--", "&#106;avascript:", "&lt;", "&#0;", "\\", "{.red onclick=x}", "::: red-flags\n", "::: evidence warmth\n",
        "::: source-check \"><script>\n", "::: exercise\n", "::: nothing\n", ":::\n", "- fever\n", "  ::: evidence a\n", "<", ">", "\"", "'");

    private static readonly Gen<string> YamlPiece = Gen.Elements(
        "title: ", "kind: cause\n", "order: 1\n", "sources: [", "]\n", "asks:\n", "  - ", "- ", "? ", ": ", ":\n", "{", "}", ",", "&a ", "*a", "<<: *a\n", "!!binary ", "!x ", "| \n", ">-\n",
        "'", "\"", "\\", "\\x4", "\\U0011FFFF", "\\uD800", "#", " # note\n", "---\n", "--- ", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "@", "`", "~", "null", "2026-13-45", "1e999", "99999999999", "-1", "{min: 9, max: 1}");

    public static Gen<string> Markdown { get; } = Join((5, MarkdownPiece), (3, Word), (3, Gap), (1, Character));

    public static Gen<string> Yaml { get; } = Join((6, YamlPiece), (2, Word), (2, Gap), (1, Character));

    public static Gen<string> Piece { get; } = Gen.OneOf(MarkdownPiece, YamlPiece, Word, Gap, Character);

    // A file's text has one kind of line end by the time that anything reads it.
    private static Gen<string> Join(params (int, Gen<string>)[] pieces) =>
        Gen.Frequency(pieces).ArrayOf().Select(parts => string.Concat(parts).ReplaceLineEndings("\n"));
}
