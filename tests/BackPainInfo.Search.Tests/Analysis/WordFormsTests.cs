using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class WordFormsTests
{
    [Fact]
    public void Words_are_read_the_same_with_and_without_what_is_kept()
    {
        const string Text = "The tumour hasn't been aching; w/o backaches, it's aching";
        var forms = new WordForms();

        Assert.Equal(TextAnalyzer.Analyze(Text), Words(Text, forms));
        Assert.Equal(TextAnalyzer.Analyze(Text), Words(Text, forms));
    }

    [Fact]
    public void A_word_that_is_kept_has_its_number_the_next_time()
    {
        var forms = new WordForms();
        TextAnalyzer.Analyze("aching ribs", forms);

        Assert.Equal([1, WordForm.NotKept, 0], TextAnalyzer.Analyze("ribs cant aching", forms).Select(token => token.Form));
    }

    // "cannot" is another word than the "can" it begins with.
    [Fact]
    public void A_word_that_becomes_another_loses_its_number()
    {
        var forms = new WordForms();
        TextAnalyzer.Analyze("can with", forms);

        Assert.All(TextAnalyzer.Analyze("can not / w/o", forms), token => Assert.Equal(WordForm.NotKept, token.Form));
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

    private static IEnumerable<Token> Words(string text, WordForms forms) =>
        TextAnalyzer.Analyze(text, forms).Select(token => token with { Form = WordForm.NotKept });
}
