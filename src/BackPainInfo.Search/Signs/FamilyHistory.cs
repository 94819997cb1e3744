using System.Collections.Frozen;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>
/// What a query tells of somebody else while the pain is the reader's own: "my dad had cancer and my back hurts". Where the pain is not said to
/// be the reader's, the query may be asked for the other: "my dad had cancer and his back hurts".
/// </summary>
internal static class FamilyHistory
{
    // "my upper back", "ive got a bad back"
    private const int WordsToPart = 3;

    /// <summary>Words for somebody else, with which it may begin.</summary>
    public static readonly FrozenSet<string> Others = new[]
    {
        "mum", "mom", "mam", "mother", "dad", "father", "nan", "nana", "gran", "granny", "grandma", "grandmother", "grandad", "granddad", "grandpa",
        "grandfather", "aunt", "auntie", "uncle", "sister", "brother", "cousin", "friend", "mate", "neighbour", "neighbor", "colleague", "boss",
        "wife", "husband", "partner", "boyfriend", "girlfriend", "son", "daughter", "baby",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Verbs = new[] { "had", "has", "have", "got", "died", "is", "was", "gets", "having" }.ToFrozenSet();

    private static readonly FrozenSet<string> Parts = new[]
    {
        "back", "backache", "spine", "shoulder", "shoulders", "rib", "ribs", "chest", "side", "pain", "pains", "ache", "aches", "neck",
    }.ToFrozenSet();

    /// <summary>Where it begins, if the word at the index is the somebody else; otherwise 0.</summary>
    public static int StartOf(Token[] tokens, int index)
    {
        var isTold = Others.Contains(tokens[index].Surface) && Verbs.Contains(tokens[index + 1].Surface);
        return isTold && HasPainOfReader(tokens, index + 2) ? index + 2 : 0;
    }

    private static bool HasPainOfReader(Token[] tokens, int from)
    {
        for (var index = from; index + 1 < tokens.Length; index++)
        {
            var isReader = tokens[index].Surface is "my" or "ive" || (tokens[index].Surface == "i" && tokens[index + 1].Surface is "have" or "get" or "got");
            if (isReader && tokens.Skip(index + 1).Take(WordsToPart).Any(token => Parts.Contains(token.Surface)))
            {
                return true;
            }
        }

        return false;
    }
}
