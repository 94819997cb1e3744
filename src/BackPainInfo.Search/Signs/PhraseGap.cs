using System.Collections.Frozen;
using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Signs;

/// <summary>The gap of a phrase, ".." in the register ("cant .. pee"): what may stand in it, and how much of it.</summary>
internal static class PhraseGap
{
    public const string Mark = "..";

    /// <summary>So many other words may stand in one gap: more would join what a reader did not.</summary>
    public const int MostWords = 2;

    // What begins another statement: "cant sleep and pee a lot" is not "cant pee".
    private static readonly FrozenSet<string> Joiners =
        new[] { "and", "but", "or", "with", "because", "if", "when", "then", "since", "so" }.ToFrozenSet();

    public static bool MayHold(Token token) => !Negation.IsNegative(token) && !Joiners.Contains(token.Surface);
}
