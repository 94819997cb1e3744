namespace BackPainInfo.Search.Indexing;

/// <summary>Chooses among overlapping phrases: the longest wins, among equals the first. One phrase may stand for several concepts.</summary>
internal static class ConceptSpans
{
    public static IReadOnlyList<ConceptSpan> Longest(IReadOnlyList<ConceptSpan> spans)
    {
        if (spans.Count < 2)
        {
            return spans;
        }

        var ordered = spans.OrderByDescending(span => span.Last - span.First).ThenBy(span => span.First);
        var chosen = new List<ConceptSpan>();
        foreach (var span in ordered)
        {
            if (!chosen.Exists(other => other.First <= span.Last && span.First <= other.Last && (other.First, other.Last) != (span.First, span.Last)))
            {
                chosen.Add(span);
            }
        }

        return chosen;
    }
}
