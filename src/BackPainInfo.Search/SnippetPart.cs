namespace BackPainInfo.Search;

/// <summary>A run of a snippet's text, either a word that was asked for or what stands between.</summary>
public readonly record struct SnippetPart(string Text, bool IsHit);
