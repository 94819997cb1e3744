namespace BackPainInfo.Search.Querying;

/// <summary>The outcome of ranking.</summary>
/// <param name="Dropped">What a hit may lack.</param>
/// <param name="Documents">All hits, whatever facets are chosen.</param>
/// <param name="Allowed">The hits that the chosen facets leave.</param>
/// <param name="Ranked">The hits of the first pages in order.</param>
/// <param name="Effort">The work it took.</param>
internal sealed record Ranking(
    IReadOnlyList<QueryUnit> Dropped, ulong[] Documents, ulong[] Allowed, List<RankedDocument> Ranked, SearchEffort Effort);
