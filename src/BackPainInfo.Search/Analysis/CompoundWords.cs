using System.Collections.Frozen;

namespace BackPainInfo.Search.Analysis;

/// <summary>
/// Words written as one or as two: "midback", "mid-back" and "mid back" are always read as the two words, so that phrases meet; the joined
/// form is kept beside the first of them as its alias, so that a reader halfway through typing "midba" still finds it.
/// </summary>
internal static class CompoundWords
{
    private static readonly string[] Pairs =
    [
        "back ache", "back bone", "back pain", "belly ache", "bra strap", "breast bone", "chest pain", "collar bone", "gall bladder", "gall stone",
        "kidney stone", "low back", "lower back", "mid back", "middle back", "mid line", "mid spine", "mid thoracic", "night sweat", "night time",
        "pain killer", "rib cage", "shoulder blade", "sholder blade", "side ache", "stomach ache", "tail bone", "thigh bone", "tummy ache",
        "upper back", "weight loss", "x ray",
    ];

    private static readonly FrozenDictionary<string, int> Cuts = Pairs.ToFrozenDictionary(pair => pair.Replace(" ", ""), pair => pair.IndexOf(' '));

    private static readonly FrozenSet<string> Firsts = Pairs.Select(pair => pair[..pair.IndexOf(' ')]).ToFrozenSet();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> CutsBySpan =
        Cuts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the first word of a joined compound ends; 0 where the word is none.</summary>
    public static int CutOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || (!CutsBySpan.TryGetValue(word, out var cut) && !(word[^1] == 's' && CutsBySpan.TryGetValue(word[..^1], out cut))))
        {
            return 0;
        }

        return cut;
    }

    /// <summary>The joined form of two words that stand apart, or null where they make no compound.</summary>
    public static string? Join(string first, ReadOnlySpan<char> second)
    {
        if (!Firsts.Contains(first) || first.Length + second.Length > WordScanner.LongestWord)
        {
            return null;
        }

        Span<char> joined = stackalloc char[WordScanner.LongestWord];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        joined = joined[..(first.Length + second.Length)];
        return CutOf(joined) == first.Length ? joined.ToString() : null;
    }
}
