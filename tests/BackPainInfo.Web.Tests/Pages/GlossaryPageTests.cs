namespace BackPainInfo.Web.Tests.Pages;

public sealed class GlossaryPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Words_stand_in_order_with_plain_word_and_meaning()
    {
        var page = await _visitor.PageAsync("/glossary");

        Assert.Equal(["cauda equina nerves at the end of the spine", "thoracic of the middle back"], page.Texts("main dt"));
        Assert.Contains("They serve the bladder and the legs.", page.Text("#cauda-equina dd"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_leads_to_the_pages_that_use_it()
    {
        var page = await _visitor.PageAsync("/glossary");

        Assert.Equal(["/start/mid-back-pain-overview"], page.Addresses("#thoracic a"));
    }
}
