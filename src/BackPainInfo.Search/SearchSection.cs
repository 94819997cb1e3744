namespace BackPainInfo.Search;

/// <summary>The plain text under one heading, so that a hit can lead straight to it. The text before the first heading has no id.</summary>
public sealed record SearchSection(string Id, string Title, string Text);
