namespace BackPainInfo.Search.Tests.Querying;

public sealed class SuggesterTests
{
    [Theory]
    [InlineData("mus", "Muscle strain", SuggestionKind.Article)]
    [InlineData("pleu", "pleurisy", SuggestionKind.Article)]
    [InlineData("interscap", "interscapular", SuggestionKind.Symptom)]
    [InlineData("how long pulled", "how long does a pulled muscle last", SuggestionKind.Symptom)]
    [InlineData("pulled mus", "pulled muscle", SuggestionKind.Article)]
    [InlineData("masage", "Massage", SuggestionKind.Article)]
    [InlineData("ambul", "ambulance", SuggestionKind.Word)]
    public void What_is_typed_is_gone_on_with(string text, string expected, SuggestionKind kind)
    {
        var suggestions = SmallSite.Index.Suggest(text, 8);

        Assert.Contains(suggestions, suggestion => suggestion.Text == expected && suggestion.Kind == kind);
    }

    [Fact]
    public void A_title_leads_to_its_page()
    {
        Assert.Equal("muscle-strain", SmallSite.Index.Suggest("muscle", 5)[0].DocumentId);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("sh")]
    [InlineData("pa")]
    [InlineData("back")]
    public void Every_suggestion_leads_somewhere(string text)
    {
        var suggestions = SmallSite.Index.Suggest(text, 20);

        Assert.All(suggestions, suggestion => Assert.True(suggestion.DocumentId is not null || SmallSite.Search(suggestion.Text).Total > 0, suggestion.Text));
    }

    [Fact]
    public void Phrases_of_an_idea_that_no_page_has_are_not_offered()
    {
        var index = SearchIndexBuilder.Build(
            [SmallSite.Page("a", "Massage")], [new Concept { Id = "x", Label = "zebra stripes" }], [], new WarningSignVocabulary(), new SearchIndexOptions());

        Assert.Empty(index.Suggest("zebra", 5));
    }
}
