using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Parsing;

/// <summary>An article file after parsing: right in itself or with problems, not yet checked against the rest of the site.</summary>
internal sealed record ArticleDraft(string Topic, string Slug, FileFindings Findings, FrontMatter Front, ArticleBody Body);
