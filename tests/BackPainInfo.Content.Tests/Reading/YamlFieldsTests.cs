using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class YamlFieldsTests
{
    private readonly FileFindings _findings = new("content/a.yml");

    [Fact]
    public void A_field_that_nobody_asked_for_is_reported_with_the_likeliest_name()
    {
        Read("titel: x", fields => fields.OptionalText("title") ?? "");

        Assert.Equal("content/a.yml(1): the field 'titel' is unknown; did you mean 'title'?", Assert.Single(_findings.Problems).ToString());
    }

    [Fact]
    public void A_missing_field_is_reported_at_the_start_of_its_record()
    {
        Read("\n\nother: x", fields => fields.Text("title") + fields.Text("other"));

        Assert.Equal("content/a.yml(3): the field 'title' is missing; add it", Assert.Single(_findings.Problems).ToString());
    }

    [Fact]
    public void Text_in_place_of_fields_is_a_problem()
    {
        Assert.Null(Read("just text", _ => ""));

        Assert.Equal("'just text' stands where fields are expected; write 'name: value' lines", Assert.Single(_findings.Problems).Message);
    }

    [Fact]
    public void A_field_without_value_is_a_problem()
    {
        Read("a: 1\ntitle:", fields => fields.Text("a") + fields.Text("title"));

        Assert.Equal("content/a.yml(2): the field 'title' has no value; fill it", Assert.Single(_findings.Problems).ToString());
    }

    private string? Read(string yaml, Func<YamlFields, string> read) => YamlFields.Read(YamlReader.Read(yaml, _findings), _findings, read);
}
