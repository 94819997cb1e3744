namespace BackPainInfo.Search;

/// <summary>A value of a facet and how many pages of the result have it.</summary>
public readonly record struct FacetCount(string Id, int Count);
