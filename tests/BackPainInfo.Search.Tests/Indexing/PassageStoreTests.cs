using BackPainInfo.Search.Indexing;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class PassageStoreTests
{
    private static readonly IndexTables Tables = SearchIndexBuilder.BuildTables(
        [SmallSite.Page("a", "A", "The scapula aches." + new string(' ', 600) + "Rest."), SmallSite.Page("b", "B", "Rib.")],
        [new Concept { Id = "blade", Label = "shoulder blade", Phrases = ["scapula"] }]);

    // Passages that begin at odd and even places, with short and long words, concepts and padding.
    private static readonly IndexTables Long = SearchIndexBuilder.BuildTables(
        [
            SmallSite.Page("a", "A", string.Concat(Enumerable.Range(0, 80).Select(word =>
                new string('x', 1 + (word * 7 % 23)) + (word % 5 == 0 ? " scapula" : " rib") + new string(' ', word % 17 == 0 ? 700 : 1)))),
        ],
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
        steps.TakeUntil(end);
        Assert.Equal("The scapula aches.".Length + 600, steps.Sum);
    }

    [Fact]
    public void Many_steps_taken_at_once_are_the_same_as_one_by_one() => Law.Holds(Gen.Choose(0, 2).Zip(Gen.Choose(0, 60)).Zip(Gen.Choose(0, 60)), places =>
    {
        var ((passage, first), more) = places;
        var start = Long.Passages.PassagesOf(0)[passage];
        var (firstEnd, secondEnd) = (start.Start + first, start.Start + first + more);
        var atOnce = Long.Passages.StepsFrom(start);
        var single = Long.Passages.StepsFrom(start);

        atOnce.TakeUntil(firstEnd);
        atOnce.TakeUntil(secondEnd);
        while (single.Next < secondEnd)
        {
            single.Take();
        }

        Assert.Equal((single.Sum, single.Next), (atOnce.Sum, atOnce.Next));
    });
}
