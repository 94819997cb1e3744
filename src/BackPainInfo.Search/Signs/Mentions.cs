using System.Collections.Frozen;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>
/// What a query only speaks of and does not say the reader has: "worried about cancer", "symptoms of a kidney infection", "can a urine infection
/// cause back pain", a relative's illness. A phrase that states a sign by itself counts all the same; only combinations are loosened by it.
/// </summary>
internal static class Mentions
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Worries = new[]
    {
        "worry", "worried", "worrying", "worries", "anxious", "anxiety", "scared", "afraid", "frightened", "fear", "fears", "terrified", "paranoid",
        "panic", "panicking", "obsessed",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Subjects = new[]
    {
        "symptom", "symptoms", "sign", "signs", "risk", "risks", "chance", "chances", "meaning", "definition", "types", "difference",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Stories =
        new[] { "film", "movie", "article", "book", "programme", "documentary", "story", "video", "podcast", "read", "reading", "heard" }.ToFrozenSet();

    private static readonly FrozenSet<string> Avoidance = new[] { "prevent", "preventing", "avoid", "avoiding" }.ToFrozenSet();

    private static readonly FrozenSet<string> Ends =
        new[] { "but", "and", "with", "because", "when", "since", "i", "im", "ive", "my", "this", "these", "having", "from", "now" }.ToFrozenSet();

    private static readonly FrozenSet<string> QuestionVerbs =
        new[] { "can", "could", "does", "do", "will", "would", "is", "are", "may" }.ToFrozenSet();

    private static readonly FrozenSet<string> CauseVerbs =
        new[] { "cause", "causes", "causing", "trigger", "triggers", "mean", "means", "lead", "leads", "make", "makes", "affect", "affects" }.ToFrozenSet();

    private static readonly FrozenSet<string> Persons = new[]
    {
        "i", "im", "ive", "my", "me", "mine", "he", "she", "his", "her", "hes", "shes", "our", "we", "son", "daughter", "mum", "mom", "dad", "husband", "wife",
    }.ToFrozenSet();

    // Nearly every word is none of these.
    private static readonly FrozenSet<string> Beginnings = FrozenSet.ToFrozenSet([.. Worries, .. Subjects, .. Stories, .. Avoidance, .. FamilyHistory.Others]);

    /// <summary>One flag a token, in order; null where the query mentions nothing, which is nearly always.</summary>
    public static bool[]? Find(Token[] tokens)
    {
        bool[]? mentioned = null;
        for (var index = 0; index + 1 < tokens.Length; index++)
        {
            if (StartOf(tokens, index) is > 0 and var start)
            {
                mentioned ??= new bool[tokens.Length];
                Mark(tokens, start, mentioned);
            }
        }

        return mentioned;
    }

    /// <summary>A question about the world and not about a person: "can a urine infection cause back pain".</summary>
    public static bool IsGeneralQuestion(Token[] tokens) =>
        tokens.Length > 0
        && QuestionVerbs.Contains(tokens[0].Surface)
        && tokens.Any(token => CauseVerbs.Contains(token.Surface))
        && !tokens.Any(token => Persons.Contains(token.Surface));

    private static int StartOf(Token[] tokens, int index)
    {
        var word = tokens[index].Surface;
        if (!Beginnings.Contains(word))
        {
            return 0;
        }

        if (Avoidance.Contains(word))
        {
            return index + 1;
        }

        var joiner = tokens[index + 1].Surface;
        var isSpokenOf = (Worries.Contains(word) && joiner is "about" or "of" or "over" && !AsksWhetherToWorry(tokens, index))
            || (Subjects.Contains(word) && joiner is "of" or "between")
            || (Stories.Contains(word) && joiner is "about" or "on")
            || IsGuess(tokens, index);
        return isSpokenOf ? index + 2 : FamilyHistory.StartOf(tokens, index);
    }

    // "should i worry about a fever": the reader has one.
    private static bool AsksWhetherToWorry(Token[] tokens, int index) =>
        index > 1 && tokens[index - 1].Surface is "i" or "we" && tokens[index - 2].Surface == "should";

    // "worried it might be cancer"
    private static bool IsGuess(Token[] tokens, int index) =>
        index + 2 < tokens.Length
        && Worries.Contains(tokens[index].Surface)
        && tokens[index + 1].Surface is "it" or "that" or "this"
        && tokens[index + 2].Surface is "might" or "may" or "could";

    private static void Mark(Token[] tokens, int start, bool[] mentioned)
    {
        for (var index = start; index < Math.Min(tokens.Length, start + Reach); index++)
        {
            if (tokens[index].AfterBreak || Ends.Contains(tokens[index].Surface))
            {
                return;
            }

            mentioned[index] = true;
        }
    }
}
