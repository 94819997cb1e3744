namespace BackPainInfo.Content;

/// <summary>A question on which trusted guidance disagrees, and the rule the site follows where it has one.</summary>
public sealed record GuidanceConflict(string Topic, string Detail, string? OurRule, IReadOnlyList<string> Sources);
