namespace BackPainInfo.Web.Tests.Pages;

public sealed class ClaimAuditPageTests(SampleWebsite sample)
{
    private const string Address = "/about/source";

    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Every_claim_stands_under_its_section_with_verdict_and_evidence()
    {
        var page = await _visitor.PageAsync(Address);

        Assert.Equal(
            ["claim-moving-helps", "claim-strain-needs-bed", "claim-heart-pain-can-wait", "claim-warmth-eases"],
            page.All("[id^=claim-]").Select(claim => claim.Id));
        Assert.Equal("Unsafe", page.Text("#claim-heart-pain-can-wait h3"));
        Assert.Contains("Section 2.1, 1 of the source.", page.Text("#claim-heart-pain-can-wait"), StringComparison.Ordinal);
        Assert.Contains("/organs/heart-angina-heart-attack", page.Addresses("#claim-heart-pain-can-wait a"));
    }

    [Fact]
    public async Task The_counts_are_those_of_the_whole_ledger()
    {
        var page = await _visitor.PageAsync(Address);

        Assert.Equal(
            ["All (4)", "Right (2)", "Partly right (0)", "Outdated term (0)", "No good evidence (0)", "Wrong (1)", "Unsafe (1)"],
            page.Texts("main .chip-list a"));
        Assert.Equal("4 claims", page.Text("main [role=status]"));
    }

    [Fact]
    public async Task A_verdict_shows_its_claims_alone()
    {
        var page = await _visitor.PageAsync($"{Address}?verdict=unsafe");

        Assert.Equal(["claim-heart-pain-can-wait"], page.All("[id^=claim-]").Select(claim => claim.Id));
        Assert.Equal("1 claim", page.Text("main [role=status]"));
        Assert.Equal("Unsafe (1)", page.Text("main [aria-current=true]"));
        Assert.False(page.Has("#gaps"));
    }

    [Theory]
    [InlineData("BED")]
    [InlineData("moving early")]
    [InlineData("%20bed%20")]
    public async Task Words_find_claims_in_what_source_or_evidence_says(string words)
    {
        var page = await _visitor.PageAsync($"{Address}?text={words}");

        Assert.Equal(["claim-strain-needs-bed"], page.All("[id^=claim-]").Select(claim => claim.Id));
    }

    [Fact]
    public async Task Verdict_and_words_narrow_together_and_stay_in_the_form()
    {
        var page = await _visitor.PageAsync($"{Address}?verdict=supported&text=warmth");

        Assert.Equal(["claim-warmth-eases"], page.All("[id^=claim-]").Select(claim => claim.Id));
        Assert.Equal("supported", page.One("main input[name=verdict]").GetAttribute("value"));
        Assert.Equal("warmth", page.One("main input[name=text]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("?verdict=nonsense")]
    [InlineData("?verdict=")]
    public async Task An_unknown_verdict_shows_all(string query)
    {
        var page = await _visitor.PageAsync(Address + query);

        Assert.Equal("4 claims", page.Text("main [role=status]"));
    }

    [Fact]
    public async Task What_the_source_leaves_out_is_listed()
    {
        var page = await _visitor.PageAsync(Address);

        Assert.Equal("Signs from the bladder", page.Text("[aria-labelledby=gaps] dt"));
    }
}
