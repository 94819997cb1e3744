namespace BackPainInfo.Content.Reading;

/// <summary>A place where an id is defined or referred to.</summary>
internal sealed record IdUse(IdKind Kind, string Id, string File, int Line);
