using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class WordFormsTests
{
    [Fact]
    public void Words_are_read_the_same_with_and_without_what_is_kept()
    {
        const string Text = "The tumour hasn't been aching; w/o backaches, it's aching";
        var forms = new WordForms();

        Assert.Equal(TextAnalyzer.Analyze(Text), TextAnalyzer.Analyze(Text, forms));
        Assert.Equal(TextAnalyzer.Analyze(Text), TextAnalyzer.Analyze(Text, forms));
    }

    [Fact]
    public void Once_frozen_no_more_words_are_kept()
    {
        var forms = new WordForms();
        TextAnalyzer.Analyze("aching", forms);
        forms.Freeze();

        TextAnalyzer.Analyze("burning", forms);

        Assert.True(forms.TryFind("aching", out _));
        Assert.False(forms.TryFind("burning", out _));
    }
}
