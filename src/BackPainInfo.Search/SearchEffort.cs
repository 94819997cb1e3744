namespace BackPainInfo.Search;

/// <summary>How much work a query took, counted rather than timed.</summary>
/// <param name="Postings">Entries of posting lists that the ranking looked at.</param>
/// <param name="Candidates">Documents that were scored.</param>
/// <param name="Matches">Documents that match, most of which need not be scored.</param>
public readonly record struct SearchEffort(int Postings, int Candidates, int Matches)
{
    /// <summary>The work of two passes over the same matches, of which the second looks at a part.</summary>
    public static SearchEffort operator +(SearchEffort all, SearchEffort part) =>
        new(all.Postings + part.Postings, all.Candidates + part.Candidates, Math.Max(all.Matches, part.Matches));
}
