using System.Globalization;
using System.Text;

namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>A text as a C# literal, so that a failing one can be pasted into a test.</summary>
internal static class EscapedText
{
    public static string Of(string text, int mostLetters)
    {
        var escaped = new StringBuilder("\"");
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, mostLetters)))
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '"' or '\\' => escaped.Append('\\').Append(letter),
                >= ' ' and <= '~' => escaped.Append(letter),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
            };
        }

        return escaped.Append(text.Length > mostLetters ? "\"…" : "\"").ToString();
    }
}
