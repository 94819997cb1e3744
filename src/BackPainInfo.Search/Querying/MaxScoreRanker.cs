using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Finds the best documents without scoring those that cannot be among them, block after block. MaxScore: units whose bounds together do not reach
/// the weakest of the best are not walked, only looked up (Turtle and Flood, "Query Evaluation: Strategies and Optimizations", 1995). Bounds are
/// those of the block (Ding and Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes", 2011).
/// </summary>
internal sealed class MaxScoreRanker(PostingIndex postings)
{
    private const int BlockWords = PostingShard.BlockDocuments / 64;

    // So few documents of a block are looked up one by one.
    private const int Few = 8;

    public (List<RankedDocument> Best, SearchEffort Effort) Rank(QueryUnit[] units, ReadOnlySpan<ulong> allowed, int most)
    {
        var top = new TopDocuments(most);
        int read = 0, candidates = 0;
        foreach (var shard in postings.Shards)
        {
            var cursors = CursorsOf(units, shard);
            candidates += RankShard(cursors, shard, allowed[(shard.FirstDocument >> 6)..], top);
            foreach (var cursor in cursors)
            {
                read += cursor.PostingsRead;
            }
        }

        return (top.Take(), new SearchEffort(read, candidates, NumberSet.Count(allowed)));
    }

    /// <summary>The weakest first.</summary>
    private static UnitCursor[] CursorsOf(QueryUnit[] units, PostingShard shard)
    {
        var cursors = new List<UnitCursor>(units.Length);
        for (var index = 0; index < units.Length; index++)
        {
            if (units[index].Alternatives.Length > 0)
            {
                cursors.Add(new UnitCursor(units[index], shard));
            }
        }

        cursors.Sort(static (one, other) => one.Bound.CompareTo(other.Bound));
        return [.. cursors];
    }

    private static int RankShard(UnitCursor[] cursors, PostingShard shard, ReadOnlySpan<ulong> allowed, TopDocuments top)
    {
        var scores = new BlockScores(stackalloc float[BlockScores.RoomFor(shard.Documents)], stackalloc ulong[BlockWords]);
        Span<ulong> wanted = stackalloc ulong[BlockWords];
        Span<double> bounds = stackalloc double[cursors.Length + 1];
        var candidates = 0;
        for (var block = 0; block < PostingShard.BlocksFor(shard.Documents); block++)
        {
            wanted.Clear();
            allowed[(block * BlockWords)..Math.Min((block + 1) * BlockWords, NumberSet.WordsFor(shard.Documents))].CopyTo(wanted);
            var count = NumberSet.Count(wanted);
            if (count == 0)
            {
                continue;
            }

            top.Settle();
            BlockBounds.Sum(cursors, block, bounds);
            var essential = BlockBounds.FirstEssential(bounds, top.Threshold);
            if (essential == cursors.Length)
            {
                continue;
            }

            if (count > Few)
            {
                Narrow(cursors, essential, block, wanted, scores, bounds, top.Threshold);
            }

            candidates += RankBlock(cursors, block, wanted, bounds, top, shard.FirstDocument);
        }

        return candidates;
    }

    // Pours the essential units, and further ones while so many documents may be among the best that looking them up would take longer.
    private static void Narrow(
        UnitCursor[] cursors, int essential, int block, Span<ulong> wanted, BlockScores scores, ReadOnlySpan<double> bounds, double threshold)
    {
        scores.Clear();
        for (var index = cursors.Length - 1; index >= 0; index--)
        {
            scores.Add(cursors[index].Pour(block), cursors[index].Coordination, cursors[index].Weight);
            if (index == essential)
            {
                NumberSet.KeepBoth(wanted, scores.Having);
            }

            if (index <= essential)
            {
                scores.KeepAbove(threshold, bounds[index], wanted);
                if (NumberSet.Count(wanted) <= Few)
                {
                    return;
                }
            }
        }
    }

    private static int RankBlock(
        UnitCursor[] cursors, int block, ReadOnlySpan<ulong> wanted, ReadOnlySpan<double> bounds, TopDocuments top, int firstDocument)
    {
        var candidates = 0;
        var first = block * PostingShard.BlockDocuments;
        for (var place = NumberSet.NextFrom(wanted, 0); place != int.MaxValue; place = NumberSet.NextFrom(wanted, place + 1), candidates++)
        {
            if (ScoreOf(cursors, first + place, bounds, top.Threshold) is >= 0 and var score)
            {
                top.Offer(firstDocument + first + place, score);
            }
        }

        return candidates;
    }

    /// <summary>A document's score; -1 where it has no unit or cannot be above the threshold.</summary>
    private static double ScoreOf(UnitCursor[] cursors, int document, ReadOnlySpan<double> bounds, double threshold)
    {
        var (score, found) = (0.0, 0);
        for (var index = cursors.Length - 1; index >= 0; index--)
        {
            if (score + bounds[index + 1] <= threshold)
            {
                return -1;
            }

            var impact = cursors[index].ImpactIn(document);
            found |= impact;
            score += cursors[index].ScoreOf(impact);
        }

        return found != 0 ? score : -1;
    }
}
