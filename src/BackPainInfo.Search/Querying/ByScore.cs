namespace BackPainInfo.Search.Querying;

/// <summary>Best first; among equals the earlier document.</summary>
internal sealed class ByScore : IComparer<RankedDocument>
{
    public static readonly ByScore Instance = new();

    // So few are sorted fastest one by one, all the more where they are nearly in order.
    private const int Few = 64;

    public static void Sort(Span<RankedDocument> documents)
    {
        if (documents.Length > Few)
        {
            documents.Sort(Instance);
            return;
        }

        for (var index = 1; index < documents.Length; index++)
        {
            Raise(documents, index);
        }
    }

    /// <summary>Puts so many of the best first, in order; the others follow in any.</summary>
    public static void SortFirst(Span<RankedDocument> documents, int first)
    {
        var sorted = documents[..Math.Min(first, documents.Length)];
        Sort(sorted);
        for (var index = sorted.Length; index < documents.Length && sorted.Length > 0; index++)
        {
            if (IsBetter(documents[index].Score, documents[index].Document, sorted[^1]))
            {
                (sorted[^1], documents[index]) = (documents[index], sorted[^1]);
                Raise(sorted, sorted.Length - 1);
            }
        }
    }

    public int Compare(RankedDocument x, RankedDocument y) =>
        x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Document.CompareTo(y.Document);

    // Moves a document to its place among those before it, which are in order.
    private static void Raise(Span<RankedDocument> documents, int place)
    {
        var (document, score) = (documents[place], documents[place].Score);
        for (; place > 0 && IsBetter(score, document.Document, documents[place - 1]); place--)
        {
            documents[place] = documents[place - 1];
        }

        documents[place] = document;
    }

    private static bool IsBetter(double score, int document, in RankedDocument than)
    {
        var other = than.Score;
        return score != other ? score > other : document < than.Document;
    }
}
