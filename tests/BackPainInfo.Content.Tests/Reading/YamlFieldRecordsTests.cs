using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class YamlFieldRecordsTests
{
    private readonly FileFindings _findings = new("content/a.yml");

    [Fact]
    public void A_broken_record_leaves_the_others_standing()
    {
        var ids = Read("items: [{id: a}, text, {id: b, x: y}]", fields => string.Join(' ', fields.Records("items", item => item.Text("id"))));

        Assert.Equal("a b", ids);
        Assert.Equal(2, _findings.Problems.Count);
    }

    [Fact]
    public void An_optional_record_may_be_left_out()
    {
        Assert.Equal("", Read("a: 1", fields => fields.OptionalRecord("b", record => record.Text("c")) ?? fields.Text("a")[1..]));
        Assert.Empty(_findings.Problems);
    }

    [Fact]
    public void A_range_must_not_end_before_it_begins()
    {
        Read("a: {min: 3, max: 2}", fields => $"{fields.Range("a")}");

        Assert.Equal("the range ends (2) before it begins (3); swap the numbers", Assert.Single(_findings.Problems).Message);
    }

    private string? Read(string yaml, Func<YamlFields, string> read) => YamlFields.Read(YamlReader.Read(yaml, _findings), _findings, read);
}
