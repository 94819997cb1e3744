namespace BackPainInfo.Content;

/// <summary>The plain text under one heading. The text before the first heading has an empty id and title.</summary>
public sealed record ArticleSection(string Id, string Title, string Text);
