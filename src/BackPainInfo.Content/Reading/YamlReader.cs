using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackPainInfo.Content.Reading;

/// <summary>Text to a tree of <see cref="YamlValue"/>s, from parser events, so that a hostile document is refused while it is read.</summary>
internal static class YamlReader
{
    /// <summary>Returns null, with a problem, when the text is no usable document. <paramref name="linesBefore"/> shifts line numbers of front matter.</summary>
    public static YamlValue? Read(string text, FileFindings findings, int linesBefore = 0)
    {
        var builder = new YamlTreeBuilder(findings, linesBefore);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (builder.IsUsable && parser.MoveNext())
            {
                builder.Add(parser.Current ?? new StreamEnd());
            }
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            // YamlDotNet reports broken syntax by exceptions only.
            builder.Refuse(LineOf(exception, text), $"this is not valid YAML ({exception.Message}); check indentation, quotes and ': ' inside texts");
        }

        return builder.Result();
    }

    // Where a text ends too early, the parser names the line after its last.
    private static int LineOf(Exception exception, string text) =>
        exception is YamlException yaml ? Math.Clamp((int)yaml.Start.Line, 1, 1 + text.Count(letter => letter == '\n')) : 1;
}
