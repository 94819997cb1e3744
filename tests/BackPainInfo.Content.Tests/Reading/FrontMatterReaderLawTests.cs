using System.Text;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class FrontMatterReaderLawTests
{
    [Fact]
    public void Any_text_gives_fields_or_problems_on_lines_of_the_file() => Law.Holds(HostileText.Yaml, yaml =>
    {
        var text = $"---\n{yaml}\n---\nText.\n";
        var last = text.Count(letter => letter == '\n');
        var findings = new FileFindings("content/articles/a/b.md");

        var front = FrontMatterReader.Read(new ContentFile(findings.File, Encoding.UTF8.GetBytes(text)), findings, out var body);

        Assert.True(front is not null || findings.Problems.Count > 0);
        Assert.All(findings.Problems, problem => Assert.InRange(problem.Line, 1, last));
        Assert.Equal(last, body.LinesBefore + body.Markdown.Count(letter => letter == '\n'));
    });
}
