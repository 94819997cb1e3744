using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class PassageStoreTests
{
    private static readonly IndexTables Tables = SearchIndexBuilder.BuildTables(
        [SmallSite.Page("a", "A", "The scapula aches." + new string(' ', 600) + "Rest."), SmallSite.Page("b", "B", "Rib.")],
        [new Concept { Id = "blade", Label = "shoulder blade", Phrases = ["scapula"] }]);

    [Fact]
    public void Each_document_has_its_passages_in_order()
    {
        var passages = Tables.Passages.PassagesOf(1).Length;

        Assert.Equal([(-1, false), (0, true), (0, false)], Enumerable.Range(0, passages).Select(passage => (Passage.SectionOf(passage), Passage.IsHeading(passage))));
        Assert.Equal(Tables.Passages.EndOf(0), Tables.Passages.StartOf(1));
    }

    [Fact]
    public void A_concept_stands_before_the_first_word_of_its_phrase()
    {
        var body = Tables.Passages.PassagesOf(0)[2];
        var codes = Tables.Passages.Codes(body.Start, Tables.Passages.EndOf(0));

        Assert.Equal(WordCodes.OfConcept(0), codes[1]);
        Assert.Equal(1, Tables.Passages.WordsOfConceptAt(body.Start + 1));
        Assert.False(WordCodes.IsConcept(codes[2]));
    }

    [Fact]
    public void A_long_way_to_the_next_word_is_made_of_several_steps()
    {
        var body = Tables.Passages.PassagesOf(0)[2];
        var end = Tables.Passages.EndOf(0);

        var codes = Tables.Passages.Codes(body.Start, end).ToArray();
        Assert.Equal(2, codes.Count(code => code == WordCodes.Padding));

        var steps = Tables.Passages.StepsFrom(body);
        var sum = 0;
        for (var position = 0; position < codes.Length; position++)
        {
            sum += WordCodes.IsConcept(codes[position]) ? 0 : steps.Peek(position);
            steps.Take(position);
        }

        Assert.Equal("The scapula aches.".Length + 600, sum);
    }
}
