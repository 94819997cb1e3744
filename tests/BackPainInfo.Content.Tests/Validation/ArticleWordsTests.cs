namespace BackPainInfo.Content.Tests.Validation;

public sealed class ArticleWordsTests
{
    [Theory]
    [InlineData("It simply works.", "'simply' is on the list of words to avoid; leave it out")]
    [InlineData("Ask your GP.", "'your GP' is on the list of words to avoid; write 'a GP'")]
    [InlineData("It is idiopathic.", "'idiopathic' is a medical word without an entry in glossary.yml; use a plain word, or add the entry")]
    [InlineData("It lasts 6 weeks.", "a figure has no source in its paragraph; add [^id], or leave the figure out: It lasts 6 weeks.")]
    [InlineData("It lasts 6 weeks.[^nhs-b]", "a figure rests on 'nhs-b' alone, which nobody has read ('verified: false'); cite another source too")]
    [InlineData("In 37% of people.[^nhs-a]", "a figure is a percentage; '1 in 7' is understood by more people")]
    public void Words_that_an_editor_may_change_are_warnings_with_their_line(string markdown, string warning)
    {
        using var sample = new SampleSite();
        var line = sample.Append(SampleSite.Shingles, markdown + "\n");

        Assert.Equal([$"content/{SampleSite.Shingles}({line}): {warning}"], sample.Warnings());
    }

    [Theory]
    [InlineData("It has no known cause (idiopathic).")]
    [InlineData("Pick 2 or 3 moves.")]
    [InlineData("The easy-going reader is adjusted.")]
    [InlineData("It lasts 6 weeks.[^nhs-b][^nhs-a]")]
    public void Plain_words_are_no_warning(string markdown)
    {
        using var sample = new SampleSite();
        sample.Append(SampleSite.Shingles, markdown + "\n");

        Assert.Empty(sample.Warnings());
    }

    [Fact]
    public void A_text_that_reads_too_hard_is_a_warning()
    {
        using var sample = new SampleSite();
        sample.Append(SampleSite.Shingles, string.Concat(Enumerable.Repeat("Considerable inflammatory manifestations characterise particularly symptomatic individuals. ", 9)) + "\n");

        Assert.Contains(sample.Warnings(), warning => warning.StartsWith($"content/{SampleSite.Shingles}(1): the text reads at grade", StringComparison.Ordinal));
    }
}
