using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;

namespace BackPainInfo.Content.Tests.Parsing;

public sealed class CasesTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder(), "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void This_Markdown_gives_this_HTML(string name)
    {
        var parsed = new ParsedBody(File.ReadAllText(Path.Combine(Folder(), $"{name}.md")));

        Assert.Empty(parsed.Problems);
        Assert.Equal(Normalize(File.ReadAllText(Path.Combine(Folder(), $"{name}.html"))), Normalize(parsed.Html));
    }

    private static string Normalize(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        return string.Join('\n', body.InnerHtml.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases");
}
