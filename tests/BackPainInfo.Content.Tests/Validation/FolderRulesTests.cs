namespace BackPainInfo.Content.Tests.Validation;

public sealed class FolderRulesTests
{
    [Theory]
    [InlineData("glosary.yml", "did you mean 'glossary.yml'?")]
    [InlineData("exercises/cat-2.svg", "did you mean 'exercises/cat-1.svg'?")]
    [InlineData("notes/plan.txt", "rename or remove it")]
    public void A_file_that_nothing_reads_is_a_problem(string path, string advice)
    {
        using var sample = new SampleSite();
        sample.Write(path, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

        Assert.Equal($"the site reads no file of this name; {advice}", sample.ProblemAt(path, 1));
    }

    [Fact]
    public void A_README_may_stand_anywhere()
    {
        using var sample = new SampleSite();
        sample.Write("README.md", "# How to write");

        Assert.NotNull(sample.Load());
    }
}
