namespace BackPainInfo.Content.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    [Theory]
    [InlineData("title: Shingles\n", "", "the field 'title' is missing; add it")]
    [InlineData("kind: cause", "kind: illness", "'kind' is 'illness'; write one of: overview, cause, diagnosis, treatment, exercise, prevention")]
    [InlineData("clinicalReview: none", "clinicalReview: soon", "'clinicalReview' is 'soon'; write none, or {role: …, date: …} once a real clinician has signed")]
    [InlineData("clinicalReview: none", "clinicalReview: {role: GP}", "the field 'date' is missing; add it")]
    [InlineData("order: 1", "order: first", "'order' is 'first'; write a whole number")]
    [InlineData("condition: shingles", "condition: shinglez", "the condition 'shinglez' is unknown; did you mean 'shingles'?")]
    public void A_wrong_field_is_reported(string old, string replacement, string problem)
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Shingles, old, replacement);

        Assert.Equal(problem, Assert.Single(sample.Problems()).Message);
    }

    [Fact]
    public void A_clinician_who_signed_is_named_by_role_and_day()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Shingles, "clinicalReview: none", "clinicalReview: {role: GP, date: 2026-02-01}");

        Assert.Equal(new ClinicalReview("GP", new DateOnly(2026, 2, 1)), sample.Load().FindArticle("shingles")!.ClinicalReview);
    }

    [Fact]
    public void A_file_without_front_matter_is_a_problem()
    {
        using var sample = new SampleSite();
        sample.Write(SampleSite.Overview, "# Hello\n");

        Assert.Contains("the file has no front matter", sample.Problems().Single(problem => problem.File.EndsWith("overview.md", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }
}
