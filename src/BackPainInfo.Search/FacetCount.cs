namespace BackPainInfo.Search;

/// <summary>A value of a facet and how many pages of the result have it.</summary>
public sealed record FacetCount(string Id, int Count);
