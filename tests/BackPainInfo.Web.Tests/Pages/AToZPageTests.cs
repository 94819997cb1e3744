namespace BackPainInfo.Web.Tests.Pages;

public sealed class AToZPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Titles_and_other_names_stand_under_their_letter()
    {
        var page = await _visitor.PageAsync("/a-z");

        Assert.Equal(["Mid-back ache", "Muscle strain"], page.Texts("#letter-M + ul a"));
        Assert.Contains("Torn muscle see Muscle strain", page.Texts("#letter-T + ul li"));
        Assert.Equal(["/causes/muscle-strain"], page.Addresses("#letter-T + ul a"));
    }

    [Fact]
    public async Task Letters_come_in_order_once_each_and_can_be_jumped_to()
    {
        var page = await _visitor.PageAsync("/a-z");

        var letters = page.Texts("main h2");
        Assert.Equal(letters.Order(StringComparer.Ordinal).Distinct(), letters);
        Assert.Equal(letters.Select(letter => $"#letter-{letter}"), page.Addresses("nav[aria-label=Letters] a"));
    }
}
