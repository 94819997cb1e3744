namespace BackPainInfo.Content;

/// <summary>A heading of an article, for the table of contents.</summary>
public sealed record ArticleHeading(int Level, string Id, string Text);
