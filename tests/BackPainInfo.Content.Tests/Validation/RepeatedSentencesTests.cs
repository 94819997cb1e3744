namespace BackPainInfo.Content.Tests.Validation;

public sealed class RepeatedSentencesTests
{
    private const string Long = "Ask a pharmacist which tablets are right for you.";

    [Fact]
    public void A_sentence_of_eight_words_in_two_articles_is_a_warning()
    {
        using var sample = new SampleSite();
        var first = sample.Append(SampleSite.Shingles, Long + "\n");
        var second = sample.Append(SampleSite.Overview, Long + "\n");

        Assert.Equal([$"content/{SampleSite.Overview}({second}): the sentence stands in content/{SampleSite.Shingles}({first}) too; word it differently: {Long}"], sample.Warnings());
    }

    [Fact]
    public void A_short_sentence_may_stand_in_both()
    {
        using var sample = new SampleSite();
        sample.Append(SampleSite.Shingles, "Ask a pharmacist.\n");
        sample.Append(SampleSite.Overview, "Ask a pharmacist.\n");

        Assert.Empty(sample.Warnings());
    }
}
