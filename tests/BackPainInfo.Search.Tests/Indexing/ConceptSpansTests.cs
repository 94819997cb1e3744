using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class ConceptSpansTests
{
    [Fact]
    public void The_longest_of_overlapping_phrases_wins()
    {
        var spans = ConceptSpans.Longest([Span(0, 1, 1), Span(1, 3, 2), Span(4, 4, 3)]);

        Assert.Equal([2, 3], spans.Select(span => span.Phrase.Concept).Order());
    }

    [Fact]
    public void One_phrase_may_stand_for_several_ideas()
    {
        var spans = ConceptSpans.Longest([Span(0, 1, 1), Span(0, 1, 2), Span(0, 0, 3)]);

        Assert.Equal([1, 2], spans.Select(span => span.Phrase.Concept).Order());
    }

    private static ConceptSpan Span(int first, int last, int concept) => new(first, last, new ConceptPhrase(concept, 0, false));
}
