using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class YamlFieldIdsTests
{
    private readonly FileFindings _findings = new("content/a.yml");

    [Theory]
    [InlineData("Chest")]
    [InlineData("chest pain")]
    [InlineData("../x")]
    [InlineData("-x")]
    public void An_id_must_fit_an_address(string id)
    {
        Read($"id: {id}", fields => fields.Id("id", IdKind.Term));

        Assert.StartsWith($"the id '{id}' is not usable in an address", Assert.Single(_findings.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_noted_with_the_line_of_each()
    {
        Read("sources:\n  - a\n  - b", fields => string.Join(' ', fields.References("sources", IdKind.Source)));

        Assert.Equal([("a", 2), ("b", 3)], _findings.References.Select(use => (use.Id, use.Line)));
    }

    [Fact]
    public void A_reference_that_stands_twice_in_a_list_is_a_problem()
    {
        Read("sources: [a, a]", fields => string.Join(' ', fields.References("sources", IdKind.Source)));

        Assert.Equal("'a' stands twice in 'sources'; keep one", Assert.Single(_findings.Problems).Message);
    }

    private void Read(string yaml, Func<YamlFields, string> read) => YamlFields.Read(YamlReader.Read(yaml, _findings), _findings, read);
}
