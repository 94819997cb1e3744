using System.Buffers;

namespace BackPainInfo.Content.Parsing;

/// <summary>
/// Sizes beyond which a text is not handed to Markdig. Its time grows with the square of brackets and nesting in a paragraph, and real articles
/// stay far below.
/// </summary>
internal static class MarkdownLimits
{
    private const int LongestText = 100_000;
    private const int LongestLine = 4_000;
    private const int LongestBlock = 20_000;
    private const int DeepestIndentation = 40;
    private const int MostMarks = 400;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_><`&");

    /// <summary>The first line (from 1) at which a limit is passed, and what to do; null for an ordinary text.</summary>
    public static (int Line, string Fault)? FirstFault(string markdown)
    {
        if (markdown.Length > LongestText)
        {
            return (1, $"the text has {markdown.Length} characters; split it, at most {LongestText} are read");
        }

        var (number, length, marks) = (0, 0, 0);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            number++;
            var isBlank = line.IsWhiteSpace();
            length = isBlank ? 0 : length + line.Length;
            marks = isBlank ? 0 : marks + CountMarks(line);
            if (FaultOf(line, length, marks) is { } fault)
            {
                return (number, fault);
            }
        }

        return null;
    }

    private static string? FaultOf(ReadOnlySpan<char> line, int length, int marks) => line switch
    {
        { Length: > LongestLine } => $"the line has {line.Length} characters; break it into paragraphs, at most {LongestLine} are read",
        _ when length > LongestBlock => $"more than {LongestBlock} characters stand without an empty line between them; break them into paragraphs",
        _ when marks > MostMarks => $"more than {MostMarks} marks such as '[', '*' and '>' stand without an empty line between them; break the text into paragraphs",
        _ when line.Length - line.TrimStart().Length > DeepestIndentation => $"the line is indented by more than {DeepestIndentation} spaces; lists are nested too deep, flatten them",
        _ => null,
    };

    // The bars of a table are left out: they are many, and cheap.
    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var mark = line.IndexOfAny(Marks); mark >= 0; mark = line.IndexOfAny(Marks))
        {
            count++;
            line = line[(mark + 1)..];
        }

        return count;
    }
}
