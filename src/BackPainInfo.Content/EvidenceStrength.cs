namespace BackPainInfo.Content;

/// <summary>How sure a rating can be.</summary>
public sealed record EvidenceStrength(string Id, string Meaning);
