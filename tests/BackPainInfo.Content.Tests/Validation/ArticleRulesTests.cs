namespace BackPainInfo.Content.Tests.Validation;

public sealed class ArticleRulesTests
{
    private static readonly string TooLong = string.Concat(Enumerable.Repeat("It hurts a lot. ", 13)).Trim();
    private static readonly string LongSentence = string.Concat(Enumerable.Repeat("so ", 31)).Trim();

    public static TheoryData<string, string, string> Faults => new()
    {
        { "summary: A burning", $"summary: {TooLong}\n#", "the summary has 207 characters; at most 200, say what it is and what to do" },
        { "summary: A burning", $"summary: {LongSentence}\n#", $"a sentence of 'summary' has 31 words; at most 20 read well, split it: {LongSentence[..70]}…" },
        { "nextReview: 2027-01-31", "nextReview: 2026-01-31", "'nextReview' (2026-01-31) is not after 'reviewed' (2026-01-31); choose a later day" },
        { "nextReview: 2027-01-31", "nextReview: 2029-02-01", "'nextReview' (2029-02-01) is more than 36 months after 'reviewed'; write 2029-01-31 or earlier" },
        { "question number 2 of", "question number 1 of", "'asks' has 24 different questions; write at least 25 ways a reader may put it" },
        { "[^nhs-a][^nhs-b]", "[^nhs-a]", "the source 'nhs-b' is never cited; write [^nhs-b] after what it backs, or remove it" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_an_article_owes_is_checked(string old, string replacement, string problem)
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Shingles, old, replacement);

        Assert.Equal(problem, Assert.Single(sample.Problems()).Message);
    }

    [Fact]
    public void One_source_is_not_enough()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Shingles, "[^nhs-a][^nhs-b]", "[^nhs-a]");
        var line = sample.Edit(SampleSite.Shingles, "sources: [nhs-a, nhs-b]", "sources: [nhs-a]");

        Assert.Equal("'sources' lists 1; at least 2 are needed, each cited as [^id]", sample.ProblemAt(SampleSite.Shingles, line));
    }

    [Fact]
    public void A_citation_must_be_listed()
    {
        using var sample = new SampleSite();
        sample.Edit("sources.yml", "sources:", "sources:\n  - {id: nhs-c, title: C, publisher: NHS, url: 'https://example.org/c', verified: true}");
        var line = sample.Append(SampleSite.Shingles, "More.[^nhs-c]\n");

        Assert.Equal("[^nhs-c] is cited and not listed; add it to 'sources' in the front matter", sample.ProblemAt(SampleSite.Shingles, line));
    }

    [Fact]
    public void A_cause_needs_a_callout()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Shingles, "::: red-flags\n- chest-pain\n- fever\n:::\n", "");

        Assert.StartsWith("a cause has no red-flags callout", Assert.Single(sample.Problems()).Message, StringComparison.Ordinal);
    }
}
