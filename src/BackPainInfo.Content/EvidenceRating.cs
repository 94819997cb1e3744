namespace BackPainInfo.Content;

/// <summary>A step of the scale from recommended to harmful.</summary>
public sealed record EvidenceRating(string Id, string Badge, string Meaning);
