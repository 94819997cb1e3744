namespace BackPainInfo.Content;

/// <summary>Something the source leaves out and a reader needs.</summary>
public sealed record Gap(string Id, string Article, string What, string Evidence, IReadOnlyList<string> Sources);
