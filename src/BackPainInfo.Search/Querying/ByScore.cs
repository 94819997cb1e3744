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
            var (document, score, place) = (documents[index], documents[index].Score, index);
            for (; place > 0 && IsBetter(score, document.Document, documents[place - 1]); place--)
            {
                documents[place] = documents[place - 1];
            }

            documents[place] = document;
        }
    }

    public int Compare(RankedDocument x, RankedDocument y) =>
        x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Document.CompareTo(y.Document);

    private static bool IsBetter(double score, int document, in RankedDocument than)
    {
        var other = than.Score;
        return score != other ? score > other : document < than.Document;
    }
}
