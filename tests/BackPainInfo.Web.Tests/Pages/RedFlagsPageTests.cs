namespace BackPainInfo.Web.Tests.Pages;

public sealed class RedFlagsPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Every_sign_of_the_register_is_listed_worst_first_under_its_id()
    {
        var page = await _visitor.PageAsync("/red-flags");

        Assert.Equal(
            ["cannot-pee", "numb-between-legs", "weak-legs", "tight-chest", "hot-and-shivery", "not-better"],
            page.All(".red-flags-callout li[id]").Select(sign => sign.Id));
        Assert.Equal(["emergency", "urgent", "soon"], page.All(".red-flags-callout").Select(callout => callout.GetAttribute("data-level")));
    }

    [Fact]
    public async Task A_sign_says_when_it_counts_and_why_it_matters()
    {
        var page = await _visitor.PageAsync("/red-flags");

        Assert.Equal(
            ["New in the last 2 weeks.", "The nerves at the bottom of the spine may be squeezed."],
            page.Texts("#cannot-pee .red-flags-callout__note"));
    }

    [Fact]
    public async Task What_is_usually_harmless_follows()
    {
        var page = await _visitor.PageAsync("/red-flags");

        Assert.Equal("A click in the back", page.Text("[aria-labelledby=reassuring] dt"));
        Assert.Equal("Clicks do no harm.", page.Text("[aria-labelledby=reassuring] dd"));
    }

    [Fact]
    public async Task It_admits_that_no_clinician_has_signed_it()
    {
        var page = await _visitor.PageAsync("/red-flags");

        Assert.Contains("has not been signed off by a clinician", page.Text("main"), StringComparison.Ordinal);
    }
}
