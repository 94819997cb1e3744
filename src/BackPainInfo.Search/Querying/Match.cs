namespace BackPainInfo.Search.Querying;

/// <summary>Which documents answer a query at all, and which of its units a page may lack.</summary>
internal sealed record Match(ulong[] Documents, IReadOnlyList<QueryUnit> Dropped);
