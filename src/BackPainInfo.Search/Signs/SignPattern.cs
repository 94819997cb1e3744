namespace BackPainInfo.Search.Signs;

/// <summary>A warning sign with its lines as numbers of phrase sets.</summary>
internal sealed record SignPattern(WarningSign Sign, IReadOnlyList<int[]> Lines);
