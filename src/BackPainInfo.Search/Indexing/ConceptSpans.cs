namespace BackPainInfo.Search.Indexing;

/// <summary>Chooses among overlapping phrases: the longest wins, among equals the first. One phrase may stand for several concepts.</summary>
internal static class ConceptSpans
{
    /// <summary>The chosen ones, in the order they came in.</summary>
    public static List<ConceptSpan> Longest(List<ConceptSpan> spans)
    {
        if (spans.Count < 2)
        {
            return spans;
        }

        // Those of one length stay in their order.
        var keys = new long[spans.Count];
        for (var index = 0; index < keys.Length; index++)
        {
            keys[index] = ((long)(spans[index].First - spans[index].Last) << 32) + index;
        }

        Array.Sort(keys);
        var chosen = new List<int>(keys.Length);
        foreach (var key in keys)
        {
            if (IsFree(spans, chosen, spans[(int)key]))
            {
                chosen.Add((int)key);
            }
        }

        chosen.Sort();
        return chosen.ConvertAll(index => spans[index]);
    }

    private static bool IsFree(List<ConceptSpan> spans, List<int> chosen, ConceptSpan span)
    {
        foreach (var index in chosen)
        {
            var other = spans[index];
            if (other.First <= span.Last && span.First <= other.Last && (other.First, other.Last) != (span.First, span.Last))
            {
                return false;
            }
        }

        return true;
    }
}
