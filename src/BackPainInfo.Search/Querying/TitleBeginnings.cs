using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Keeps the pages whose title has a word beginning as the query does near the top, so that a page is not lost while its name is typed.</summary>
internal sealed class TitleBeginnings(IndexTables tables)
{
    public const int Top = 5;

    /// <summary>The documents with such a title; null where the query is no beginning of any.</summary>
    public ulong[]? Find(string? openWord)
    {
        if (openWord is not { Length: >= PrefixExpander.ShortestPrefix })
        {
            return null;
        }

        var titled = new ulong[NumberSet.WordsFor(tables.Documents.Length)];
        tables.TitleWords.AddTo(titled, tables.Surfaces.Beginning(openWord));
        return titled.AsSpan().ContainsAnyExcept(0UL) ? titled : null;
    }

    /// <summary>
    /// Moves the titled documents up into the first five, behind what is there with better right; where more titles begin so, the best five of
    /// them are the first five.
    /// </summary>
    public static void Keep(List<RankedDocument> ranked, ulong[] titled)
    {
        var (moved, rest) = (new List<RankedDocument>(Top), new List<RankedDocument>(ranked.Count));
        foreach (var document in ranked)
        {
            (moved.Count < Top && NumberSet.Contains(titled, document.Document) ? moved : rest).Add(document);
        }

        for (var document = NumberSet.NextFrom(titled, 0); moved.Count < Top && document != int.MaxValue; document = NumberSet.NextFrom(titled, document + 1))
        {
            if (!moved.Exists(known => known.Document == document))
            {
                moved.Add(new RankedDocument(document, 0));
            }
        }

        Place(ranked, rest, moved);
    }

    private static void Place(List<RankedDocument> ranked, List<RankedDocument> rest, List<RankedDocument> moved)
    {
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
