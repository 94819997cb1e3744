namespace BackPainInfo.Search;

/// <summary>Why a page matches although it has other words than the reader: what was written, and what the page says instead.</summary>
public readonly record struct MatchReason(string Wrote, string Means);
