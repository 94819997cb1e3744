namespace BackPainInfo.Content.Parsing;

/// <summary>A link of an article and its line.</summary>
internal sealed record ArticleLink(string Target, int Line);
