namespace BackPainInfo.Search.Querying;

/// <summary>The outcome of ranking: which documents answer, those of the first pages in order, and the work it took.</summary>
internal sealed record Ranking(Match Match, ulong[] Allowed, List<RankedDocument> Ranked, SearchEffort Effort);
