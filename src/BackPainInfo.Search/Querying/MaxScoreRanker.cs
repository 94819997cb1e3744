using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Finds the best documents without scoring those that cannot be among them. MaxScore: units whose bounds together do not reach the weakest of the
/// best are not walked, only looked up; bounds of blocks (Ding and Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes", 2011)
/// drop most of the rest before the look-up. Turtle and Flood, "Query Evaluation: Strategies and Optimizations" (1995).
/// </summary>
internal sealed class MaxScoreRanker(PostingIndex postings)
{
    public (List<RankedDocument> Best, SearchEffort Effort) Rank(IReadOnlyList<QueryUnit> units, ReadOnlySpan<ulong> allowed, int most)
    {
        var top = new TopDocuments(most);
        int read = 0, candidates = 0;
        foreach (var shard in postings.Shards)
        {
            var cursors = CursorsOf(units, shard);
            candidates += RankShard(cursors, shard, allowed, top);
            foreach (var cursor in cursors)
            {
                read += cursor.PostingsRead;
            }
        }

        return (top.ToList(), new SearchEffort(read, candidates, DocumentSet.Count(allowed)));
    }

    /// <summary>The weakest first.</summary>
    private static UnitCursor[] CursorsOf(IReadOnlyList<QueryUnit> units, PostingShard shard)
    {
        var cursors = new List<UnitCursor>(units.Count);
        for (var index = 0; index < units.Count; index++)
        {
            if (units[index].Alternatives.Count > 0)
            {
                cursors.Add(new UnitCursor(units[index], shard));
            }
        }

        cursors.Sort(static (one, other) => one.Bound.CompareTo(other.Bound));
        return [.. cursors];
    }

    private static int RankShard(UnitCursor[] cursors, PostingShard shard, ReadOnlySpan<ulong> allowed, TopDocuments top)
    {
        var bounds = SumsOfBounds(cursors);
        int essential = 0, candidates = 0, document = 0;
        while (true)
        {
            while (essential < cursors.Length && bounds[essential + 1] <= top.Threshold)
            {
                essential++;
            }

            document = Next(cursors, essential, document, shard, allowed);
            if (document == UnitCursor.End)
            {
                return candidates;
            }

            if (MayEnter(cursors, essential, document, bounds[essential], top.Threshold))
            {
                candidates++;
                Score(cursors, essential, document, bounds, top, shard.FirstDocument);
            }

            document++;
        }
    }

    /// <summary>bounds[i] is what the first i units can add at most.</summary>
    private static double[] SumsOfBounds(UnitCursor[] cursors)
    {
        var bounds = new double[cursors.Length + 1];
        for (var index = 0; index < cursors.Length; index++)
        {
            bounds[index + 1] = bounds[index] + cursors[index].Bound;
        }

        return bounds;
    }

    /// <summary>The first allowed document from here on that an essential unit has.</summary>
    private static int Next(UnitCursor[] cursors, int essential, int from, PostingShard shard, ReadOnlySpan<ulong> allowed)
    {
        while (true)
        {
            var next = UnitCursor.End;
            for (var index = essential; index < cursors.Length; index++)
            {
                cursors[index].Seek(from);
                next = Math.Min(next, cursors[index].Document);
            }

            if (next == UnitCursor.End || DocumentSet.Contains(allowed, shard.FirstDocument + next))
            {
                return next;
            }

            from = DocumentSet.NextFrom(allowed, shard.FirstDocument + next) - shard.FirstDocument;
            if (from >= shard.Documents)
            {
                return UnitCursor.End;
            }
        }
    }

    private static bool MayEnter(UnitCursor[] cursors, int essential, int document, double bound, double threshold)
    {
        for (var index = essential; index < cursors.Length; index++)
        {
            bound += cursors[index].Document == document ? cursors[index].BlockBound : 0;
        }

        return bound > threshold;
    }

    private static void Score(UnitCursor[] cursors, int essential, int document, double[] bounds, TopDocuments top, int firstDocument)
    {
        var score = 0.0;
        for (var index = cursors.Length - 1; index >= 0; index--)
        {
            if (score + bounds[index + 1] <= top.Threshold && index < essential)
            {
                return;
            }

            cursors[index].Seek(document);
            score += cursors[index].Document == document ? cursors[index].Score : 0;
        }

        top.Offer(firstDocument + document, score);
    }
}
