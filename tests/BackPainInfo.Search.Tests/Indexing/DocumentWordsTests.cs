using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class DocumentWordsTests
{
    [Fact]
    public void Each_of_many_documents_has_the_words_of_its_texts_in_their_order()
    {
        SearchDocument[] documents = [.. ManyPages.Create(600), .. SmallSite.Documents];

        var found = DocumentWords.Find(documents).ToList();

        Assert.Equal(documents.Length, found.Count);
        Assert.All(documents.Zip(found), pair => Assert.Equal(TextsOf(pair.First).Select(TextAnalyzer.Analyze), pair.Second.Select(WithoutForms)));
    }

    private static Token[] WithoutForms(Token[] words) => [.. words.Select(word => word with { Form = WordForm.NotKept })];

    private static IEnumerable<string> TextsOf(SearchDocument page) =>
    [
        page.Title, .. page.AlsoCalled, .. page.Questions, page.Summary, .. page.Sections.SelectMany(section => new[] { section.Title, section.Text }),
    ];
}
