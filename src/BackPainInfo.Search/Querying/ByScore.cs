namespace BackPainInfo.Search.Querying;

/// <summary>Best first; among equals the earlier document.</summary>
internal sealed class ByScore : IComparer<RankedDocument>
{
    public static readonly ByScore Instance = new();

    public int Compare(RankedDocument x, RankedDocument y) =>
        x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Document.CompareTo(y.Document);
}
