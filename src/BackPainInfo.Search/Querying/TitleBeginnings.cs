using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Keeps the pages whose title has a word beginning as the query does near the top, so that a page is not lost while its name is typed.</summary>
internal sealed class TitleBeginnings(IndexTables tables)
{
    public const int Top = 5;

    /// <summary>Moves the pages up into the first five, behind what is there with better right. Nothing is done where too many titles begin so.</summary>
    public void Keep(List<RankedDocument> ranked, string? openWord, ReadOnlySpan<ulong> allowed)
    {
        var titled = new List<int>();
        if (openWord is not { Length: >= PrefixExpander.ShortestPrefix }
            || !tables.TitleWords.TryFind(tables.Surfaces.Beginning(openWord), titled, Top))
        {
            return;
        }

        var rest = ranked.Where(document => !titled.Contains(document.Document)).ToList();
        var moved = new List<RankedDocument>();
        foreach (var document in titled)
        {
            if (DocumentSet.Contains(allowed, document))
            {
                moved.Add(ranked.Find(candidate => candidate.Document == document) is { Words: > 0 } known ? known : new RankedDocument(document, 0));
            }
        }

        Place(ranked, rest, moved);
    }

    private static void Place(List<RankedDocument> ranked, List<RankedDocument> rest, List<RankedDocument> moved)
    {
        moved.Sort(ByScore.Instance);
        var count = Math.Max(ranked.Count, moved.Count);
        ranked.Clear();
        var (nextRest, nextMoved) = (0, 0);
        while (ranked.Count < count)
        {
            var isDue = nextMoved < moved.Count
                && (nextRest == rest.Count || moved[nextMoved].Score >= rest[nextRest].Score || ranked.Count + moved.Count - nextMoved >= Top);
            ranked.Add(isDue ? moved[nextMoved++] : rest[nextRest++]);
        }
    }
}
