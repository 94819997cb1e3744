namespace BackPainInfo.Content.Tests;

public sealed class SiteTests
{
    [Fact]
    public void A_review_is_overdue_the_day_after_it_was_due()
    {
        using var sample = new SampleSite();
        var site = sample.Load();

        Assert.Empty(site.OverdueReviews(new DateOnly(2027, 1, 31)));
        var warning = Assert.Single(site.OverdueReviews(new DateOnly(2027, 2, 1)));
        Assert.Equal("content/articles/causes/shingles.md", warning.File);
        Assert.Equal(LineOf(sample, "nextReview:"), warning.Line);
    }

    [Fact]
    public void Each_article_tells_how_hard_it_reads()
    {
        using var sample = new SampleSite();

        var grades = sample.Load().Readability;

        Assert.Equal(["shingles", "overview"], grades.Select(grade => grade.Slug));
        Assert.All(grades, grade => Assert.InRange(grade.BodyGrade, -3, 8));
    }

    private static int LineOf(SampleSite sample, string start) =>
        1 + Array.FindIndex(File.ReadAllLines(Path.Combine(sample.Folder, SampleSite.Shingles)), line => line.StartsWith(start, StringComparison.Ordinal));
}
