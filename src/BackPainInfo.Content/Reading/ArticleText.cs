namespace BackPainInfo.Content.Reading;

/// <summary>The Markdown of an article and how many lines of its file stand above it.</summary>
internal sealed record ArticleText(string Markdown, int LinesBefore);
