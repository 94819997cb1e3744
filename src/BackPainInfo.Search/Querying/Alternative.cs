namespace BackPainInfo.Search.Querying;

/// <summary>One of the posting lists that answer a unit, with the code its term has in the passages.</summary>
internal readonly record struct Alternative(int List, ushort Code, MatchKind Kind);
