namespace BackPainInfo.Search.Querying;

/// <summary>How the documents answer a query.</summary>
/// <param name="Documents">Those that answer it at all.</param>
/// <param name="Telling">Of a longer query those that have what tells most; behind the first few, only they are hits. Null where all are.</param>
/// <param name="Dropped">The units a hit may lack.</param>
/// <param name="HavingUnit">For each unit that counts, the documents that have it.</param>
internal sealed record Match(ulong[] Documents, ulong[]? Telling, IReadOnlyList<QueryUnit> Dropped, ulong[]?[] HavingUnit);
