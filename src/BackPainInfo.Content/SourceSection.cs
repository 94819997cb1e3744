namespace BackPainInfo.Content;

/// <summary>A section of the source compilation, under a label of our own.</summary>
public sealed record SourceSection(string Number, string Label);
