namespace BackPainInfo.Content;

/// <summary>A phone number as shown and as dialled.</summary>
public sealed record ServicePhone(string Label, string Number);
