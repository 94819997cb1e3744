using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class YamlReaderLawTests
{
    [Fact]
    public void Any_text_gives_values_or_problems_on_lines_of_the_file() => Law.Holds(HostileText.Yaml, text =>
    {
        var last = 1 + text.Count(letter => letter == '\n');
        var findings = new FileFindings("content/a.yml");

        var root = YamlReader.Read(text, findings);

        Assert.True(root is not null || findings.Problems.Count == 1);
        Assert.All(findings.Problems, problem => Assert.InRange(problem.Line, 1, last));
        Assert.All(root is null ? [] : LinesOf(root), line => Assert.InRange(line, 1, last));
    });

    private static IEnumerable<int> LinesOf(YamlValue value) => value switch
    {
        YamlList list => list.Items.SelectMany(LinesOf).Prepend(list.Line),
        YamlMapping mapping => mapping.Fields.SelectMany(field => LinesOf(field.Value).Prepend(field.Line)).Prepend(mapping.Line),
        _ => [value.Line],
    };
}
