namespace BackPainInfo.Content.Tests.Validation;

public sealed class ClaimRulesTests
{
    [Fact]
    public void Every_claim_filed_under_an_article_is_listed_there()
    {
        using var sample = new SampleSite();
        sample.Edit("evidence/care.yml", "article: get-help", "article: overview");

        Assert.Equal("the ledger files the claim 'help-early' under 'overview'; answer it in the text and list it", Assert.Single(sample.Problems()).Message);
    }

    [Fact]
    public void A_claim_filed_elsewhere_is_not_listed()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Overview, "claims: []", "claims: [help-early]");

        Assert.StartsWith("the claim 'help-early' is not filed under 'overview'", Assert.Single(sample.Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_is_listed_by_one_article_only()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Overview, "claims: []", "claims: [shingles-harmless]");

        Assert.Contains(sample.Problems(), problem => problem.Message.StartsWith("the claim 'shingles-harmless' is listed by 'shingles' too", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unsafe_claim_is_answered_openly()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Shingles, "::: source-check shingles-harmless\n:::\n", "It does need one.");

        Assert.StartsWith("the unsafe claim 'shingles-harmless' is in no source check", Assert.Single(sample.Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_check_stands_on_the_claims_own_article()
    {
        using var sample = new SampleSite();
        var line = sample.Append(SampleSite.Overview, "::: source-check shingles-harmless\n:::\n");

        Assert.StartsWith("the source check of 'shingles-harmless' answers a claim", sample.ProblemAt(SampleSite.Overview, line), StringComparison.Ordinal);
    }
}
