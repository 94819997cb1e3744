using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class YamlFieldValuesTests
{
    private static readonly Dictionary<string, int> Choices = new() { ["one"] = 1, ["two"] = 2 };

    private readonly FileFindings _findings = new("content/a.yml");

    [Theory]
    [InlineData("a: [x]", "'a' is a list; write a text, in quotes if it contains ': '")]
    [InlineData("a: {x: y}", "'a' is a mapping ('name: value'); write a text, in quotes if it contains ': '")]
    [InlineData("a: ''", "'a' is ''; write a text, in quotes if it contains ': '")]
    public void A_text_must_be_a_text(string yaml, string problem) => Fails(yaml, fields => fields.Text("a"), problem);

    [Theory]
    [InlineData("a: x", "'a' is 'x'; write a list such as [one, two]")]
    [InlineData("a: [x, {y: z}]", "an entry of 'a' is a mapping ('name: value'); write a text, in quotes if it contains ': '")]
    [InlineData("a: [x, ]\nb: [~]", null)]
    public void A_list_must_be_a_list_of_texts(string yaml, string? problem) => Fails(yaml, fields => fields.OptionalText("b") + fields.Texts("a"), problem ?? "'b' is a list; write a text, in quotes if it contains ': '");

    [Theory]
    [InlineData("a: 1.5")]
    [InlineData("a: -1")]
    [InlineData("a: many")]
    public void A_number_must_be_whole(string yaml) => Fails(yaml, fields => $"{fields.Number("a")}", $"'a' is '{yaml[3..]}'; write a whole number");

    [Fact]
    public void A_flag_must_be_true_or_false() => Fails("a: yes", fields => $"{fields.Flag("a")}", "'a' is 'yes'; write true or false");

    [Theory]
    [InlineData("a: 2026-02-30")]
    [InlineData("a: 22.11.2026")]
    public void A_date_must_exist(string yaml) => Fails(yaml, fields => $"{fields.Date("a")}", $"'a' is '{yaml[3..]}'; write a date such as 2026-11-22");

    [Fact]
    public void A_choice_must_be_known() => Fails("a: three", fields => $"{fields.Choice("a", Choices)}", "'a' is 'three'; write one of: one, two");

    [Fact]
    public void A_fraction_must_be_above_zero() => Fails("a: 0", fields => $"{fields.OptionalFraction("a", 1)}", "'a' is '0'; write a number above 0 such as 1.5");

    [Fact]
    public void Sound_values_are_typed()
    {
        var read = YamlFields.Read(
            YamlReader.Read("t: ' x '\nn: 7\nf: true\nd: 2026-11-22\nc: two\nr: {min: 1, max: 2}\nw: 0.5", _findings),
            _findings,
            fields => $"{fields.Text("t")} {fields.Number("n")} {fields.Flag("f")} {fields.Date("d"):yyyy} {fields.Choice("c", Choices)} {fields.Range("r")} {fields.OptionalFraction("w", 1) * 2}");

        Assert.Equal("x 7 True 2026 2 1 to 2 1", read);
        Assert.Empty(_findings.Problems);
    }

    private void Fails(string yaml, Func<YamlFields, string> read, string problem)
    {
        YamlFields.Read(YamlReader.Read(yaml, _findings), _findings, read);

        Assert.Equal(problem, Assert.Single(_findings.Problems).Message);
    }
}
