namespace BackPainInfo.Content.Tests.Validation;

public sealed class CountryRulesTests
{
    [Theory]
    [InlineData("heading: 'See a GP if:'", "heading: See a GP", "the heading 'See a GP' does not end in 'if:'")]
    [InlineData("        elsewhere: Call your local number.\n", "", "an emergency has no 'elsewhere'")]
    [InlineData("phones: [{label: '999', number: '999'}]", "phones: []", "an emergency has no phone number")]
    [InlineData("number: '111'", "number: one one one", "'one one one' cannot be dialled")]
    [InlineData("      soon:\n        heading: 'See a GP if:'\n        action: Book a visit.\n        phones: []\n", "", "the field 'soon' is missing")]
    public void What_a_country_owes_is_checked(string old, string replacement, string start)
    {
        using var sample = new SampleSite();
        sample.Edit("services.yml", old, replacement);

        Assert.StartsWith(start, Assert.Single(sample.Problems()).Message, StringComparison.Ordinal);
    }
}
