namespace BackPainInfo.Search.Querying;

/// <summary>How a posting list answers a unit: as the thing itself, as where a phrase leads, or as a word so beginning.</summary>
internal enum MatchKind : byte
{
    Exact,
    OneWay,
    Prefix,
}
