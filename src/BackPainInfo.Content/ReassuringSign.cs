namespace BackPainInfo.Content;

/// <summary>Something people often fear that is usually harmless, and what to say about it.</summary>
public sealed record ReassuringSign(string Sign, string Say, IReadOnlyList<string> Sources);
