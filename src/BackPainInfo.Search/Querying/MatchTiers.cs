namespace BackPainInfo.Search.Querying;

/// <summary>What an impact counts for, by how its list answers the unit.</summary>
internal static class MatchTiers
{
    private const int Top = 128;

    private static readonly byte[][] Tables = [.. Enum.GetValues<MatchKind>().SelectMany(kind => new[] { Table(kind, false), Table(kind, true) })];

    /// <summary>For each impact what it counts for; <paramref name="isMixed"/> where the word itself is known and others begin so.</summary>
    public static byte[] Of(MatchKind kind, bool isMixed) => Tables[(2 * (int)kind) + (isMixed ? 1 : 0)];

    public static bool IsMixed(QueryUnit unit) =>
        unit.Alternatives[0].Kind != MatchKind.Prefix && unit.Alternatives[^1].Kind == MatchKind.Prefix;

    private static byte[] Table(MatchKind kind, bool isMixed)
    {
        var table = new byte[byte.MaxValue + 1];
        for (var impact = 1; impact < table.Length; impact++)
        {
            table[impact] = Tier((byte)impact, kind, isMixed);
        }

        return table;
    }

    // Where the word itself is known, a page that has it is above every page that only has a word so beginning.
    private static byte Tier(byte impact, MatchKind kind, bool isMixed) => (kind, isMixed) switch
    {
        (MatchKind.Exact, true) => (byte)(Top + (impact / 2)),
        (MatchKind.OneWay, true) => (byte)(Top + (impact * RankingWeights.OneWay / 2)),
        (MatchKind.Prefix, true) => (byte)Math.Max(1, impact / 2 * RankingWeights.Prefix),
        (MatchKind.OneWay, false) => (byte)Math.Max(1, impact * RankingWeights.OneWay),
        (MatchKind.Prefix, false) => (byte)Math.Max(1, impact * RankingWeights.Prefix),
        _ => impact,
    };
}
