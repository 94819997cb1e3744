using System.Diagnostics;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class YamlReaderTests
{
    private readonly FileFindings _findings = new("content/a.yml");

    [Fact]
    public void Values_carry_the_line_they_begin_on()
    {
        var root = (YamlMapping)YamlReader.Read("# note\na: 1\nb:\n  - x\n  - y\n", _findings)!;

        Assert.Equal(["a", "b"], root.Fields.Select(field => field.Name));
        Assert.Equal([4, 5], ((YamlList)root.Fields[1].Value).Items.Select(item => item.Line));
    }

    [Fact]
    public void Front_matter_is_counted_from_the_top_of_its_file()
    {
        var root = YamlReader.Read("a: 1", _findings, linesBefore: 1);

        Assert.Equal(2, root!.Line);
    }

    [Theory]
    [InlineData("a: [1, 2", 1)]
    [InlineData("a: 1\nb: 'open", 2)]
    [InlineData("a: 1\n  b: 2", 2)]
    [InlineData("a: x: y", 1)]
    public void Broken_syntax_is_a_problem_with_its_line(string text, int line)
    {
        Assert.Null(YamlReader.Read(text, _findings));

        var problem = Assert.Single(_findings.Problems);
        Assert.StartsWith("this is not valid YAML", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Line, 1, line + 1);
    }

    [Fact]
    public void A_text_that_ends_too_early_is_reported_on_its_last_line()
    {
        YamlReader.Read("a: 1\nb: {", _findings);

        Assert.Equal(2, Assert.Single(_findings.Problems).Line);
    }

    [Theory]
    [InlineData("a: !!binary x", "tags such as")]
    [InlineData("a: 1\n---\nb: 2", "a second document")]
    [InlineData("a: *b", "'*b' repeats")]
    [InlineData("a: &b [*b]", "'*b' repeats")]
    [InlineData("# nothing", "there is nothing but comments")]
    [InlineData("a: 1\na: 2", "the field 'a' stands here twice")]
    [InlineData("[a]: 1", "a field's name is a list")]
    public void What_registers_do_not_use_is_refused(string text, string start)
    {
        YamlReader.Read(text, _findings);

        Assert.StartsWith(start, Assert.Single(_findings.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_alias_repeats_its_value()
    {
        var root = (YamlMapping)YamlReader.Read("a: &x [one]\nb: *x", _findings)!;

        Assert.Same(root.Fields[0].Value, root.Fields[1].Value);
        Assert.Empty(_findings.Problems);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_is_refused_quickly(char open)
    {
        var watch = Stopwatch.StartNew();

        Assert.Null(YamlReader.Read(new string(open, 200_000), _findings));

        Assert.Contains("nested more than 64 deep", Assert.Single(_findings.Problems).Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Deep_block_nesting_is_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth) + "a:\n"));

        Assert.Null(YamlReader.Read(text, _findings));
        Assert.Contains("nested more than 64 deep", Assert.Single(_findings.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_that_expand_without_end_are_refused()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12)
            .Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));

        Assert.Null(YamlReader.Read(bomb, _findings));
        Assert.Contains("use fewer aliases", Assert.Single(_findings.Problems).Message, StringComparison.Ordinal);
    }
}
