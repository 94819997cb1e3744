namespace BackPainInfo.Content.Tests.Validation;

public sealed class IdIndexTests
{
    [Theory]
    [InlineData("red-flags.yml", "id: fever", "id: chest-pain", 8)]
    [InlineData("sources.yml", "id: nhs-b", "id: nhs-a", 2)]
    [InlineData("site.yml", "slug: get-help", "slug: overview", 9)]
    public void An_id_is_given_once(string file, string old, string replacement, int first)
    {
        using var sample = new SampleSite();
        var line = sample.Edit(file, old, replacement);

        Assert.Contains(
            sample.Problems(),
            problem => problem.ToString() == $"content/{file}({line}): the id '{replacement[(replacement.IndexOf(':', StringComparison.Ordinal) + 2)..]}' is taken by content/{file}({first}); choose another");
    }
}
