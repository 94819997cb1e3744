using System.Collections.Frozen;

namespace BackPainInfo.Search.Analysis;

/// <summary>
/// "isnt" and "is not" are read as the same two words, so that "not working" is found in "isn't working". Only "cant" stays one word, and
/// "cannot" and "can not" become it: it says that something is impossible, not that it is absent.
/// </summary>
internal static class Contractions
{
    public const string Cant = "cant";
    public const string Not = "not";

    private static readonly FrozenDictionary<string, string> Verbs = WordPairs.Read(
        """
        arent are / couldnt could / didnt did / doesnt does / dosent does / dosnt does / dont do / hadnt had / hasnt has / havent have
        havnt have / isnt is / mustnt must / neednt need / shouldnt should / wasnt was / werent were / wont will / wouldnt would
        """);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> VerbsBySpan =
        Verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The verb of a contraction with "not", or null where the word is none.</summary>
    public static string? VerbOf(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 't' && VerbsBySpan.TryGetValue(word, out var verb) ? verb : null;

    public static bool IsCannot(ReadOnlySpan<char> word) => word is "cannot" or "cnat" or "cannt" or "carnt" or "canot";
}
