using System.Collections.Frozen;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Which words of a text are denied: "no fever", "without chest pain", "heart attack ruled out", "legs fine" (see <see cref="Assurance"/>). The reach of a denial ends at
/// "but", "and", "with" and their kin, at a clause mark and at the next denial; "cant" and "unable" deny nothing, they say what is wrong.
/// </summary>
internal static class Negation
{
    /// <summary>What stands in <see cref="Deniers"/> for a word that nothing denies.</summary>
    public const int Nothing = -1;

    // Readers leave punctuation out. Beyond so many words a denial is more likely over than not, and a hidden danger is worse than a false alarm.
    private const int Reach = 6;

    private static readonly FrozenSet<string> Negators =
        new[] { "no", "not", "without", "never", "neither", "nor", "none", "deny", "denies", "denied", "denying" }.ToFrozenSet();

    private static readonly FrozenSet<string> Inabilities = new[] { "cant", "unable" }.ToFrozenSet();

    private static readonly FrozenSet<string> Ends = new[]
    {
        "but", "and", "with", "just", "only", "still", "now", "though", "although", "however", "yet", "except", "because", "since", "then", "so",
        "plus", "instead", "due", "cant", "unable", "yes",
    }.ToFrozenSet();

    // After a denying word these make a complaint of it, not a denial: "not better", "no idea", "no relief", "without warning", "no feeling".
    private static readonly FrozenSet<string> Complaints = new[]
    {
        "able", "appetite", "avail", "better", "cause", "change", "clue", "control", "doubt", "dieting", "ease", "eased", "easing", "end", "ending", "ends",
        "energy", "enough", "explanation", "feeling", "getting", "go", "goes", "going", "gone", "heal", "healed", "healing", "help", "helped", "helping",
        "helps", "idea", "improve", "improved", "improvement", "improving", "know", "let", "letting", "lets", "long", "longer", "luck", "matter", "much",
        "position", "power", "reason", "relief", "relieve", "relieved", "relieving", "resolve", "resolved", "respond", "responding", "sensation", "settle",
        "settled", "settling", "sleep", "sleeping", "slept", "stop", "stopped", "stopping", "stops", "strength", "subside", "sure", "touch", "touching",
        "trying", "until", "warning", "wonder", "work", "worked", "working", "works",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Pronouns = new[] { "i", "im", "ive", "he", "she", "hes", "shes", "we", "they" }.ToFrozenSet();

    // Before a pronoun these carry the clause on: "no pain when i breathe".
    private static readonly FrozenSet<string> Conjunctions =
        new[] { "when", "that", "if", "while", "where", "after", "before", "as", "than", "until", "whenever", "once", "what" }.ToFrozenSet();

    // Nearly every word is none of these.
    private static readonly FrozenSet<string> Beginnings = FrozenSet.ToFrozenSet([.. Negators, "free", "ruled", .. Assurance.Words]);

    /// <summary>
    /// For each token the place of the word that denies it, so that a phrase with a "no" of its own can take it back. The denying word itself is not
    /// denied. Null where no word could deny any.
    /// </summary>
    public static int[]? Deniers(Token[] tokens)
    {
        int[]? deniers = null;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (Beginnings.Contains(tokens[index].Surface))
            {
                Deny(tokens, index, deniers ??= NoDeniers(tokens.Length));
            }
        }

        return deniers;
    }

    /// <summary>A word that says no, of one kind or the other: inside a phrase that was found it belongs to the phrase.</summary>
    public static bool IsNegative(Token token) => Negators.Contains(token.Surface) || Inabilities.Contains(token.Surface);

    private static int[] NoDeniers(int tokens)
    {
        var deniers = new int[tokens];
        Array.Fill(deniers, Nothing);
        return deniers;
    }

    private static void Deny(Token[] tokens, int index, int[] deniers)
    {
        if (IsDenial(tokens, index))
        {
            DenyAfter(tokens, index, deniers);
        }
        else if (tokens[index].Surface is "ruled" && FollowedBy(tokens, index, "out"))
        {
            DenyRuledOut(tokens, index, deniers);
        }
        else if (Assurance.SubjectOf(tokens, index) is >= 0 and var subject)
        {
            deniers.AsSpan(subject..index).Fill(index);
        }
    }

    private static bool IsDenial(Token[] tokens, int index) => tokens[index].Surface switch
    {
        "free" => (FollowedBy(tokens, index, "of") || FollowedBy(tokens, index, "from")) && !Assurance.IsFreeOfPast(tokens, index + 2),
        "without" => !IsComplaint(tokens, index) && !SaysInabilityBefore(tokens, index),
        "never" => !IsComplaint(tokens, index) && !SaysLikeThisAfter(tokens, index),
        var word => Negators.Contains(word) && !IsComplaint(tokens, index),
    };

    private static bool IsComplaint(Token[] tokens, int index) =>
        index + 1 < tokens.Length && !tokens[index + 1].AfterBreak && Complaints.Contains(tokens[index + 1].Surface);

    // "cant breathe without pain" states the pain.
    private static bool SaysInabilityBefore(Token[] tokens, int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - Reach) && !tokens[before + 1].AfterBreak; before--)
        {
            if (tokens[before].Surface is "cant" or "unable" or "not" or "hard" or "difficult" or "impossible" or "barely" or "hardly")
            {
                return true;
            }
        }

        return false;
    }

    // "never had chest pain like this" states the chest pain.
    private static bool SaysLikeThisAfter(Token[] tokens, int index)
    {
        for (var after = index + 1; after < Math.Min(tokens.Length, index + Reach + 3) && !tokens[after].AfterBreak; after++)
        {
            if (tokens[after].Surface is "like" or "this" or "such" or "worse" or "before" or "until")
            {
                return true;
            }
        }

        return false;
    }

    private static void DenyAfter(Token[] tokens, int denier, int[] deniers)
    {
        var left = Reach;
        for (var index = denier + 1; index < tokens.Length && left > 0 && !EndsReach(tokens, denier, index); index++, left--)
        {
            deniers[index] = denier;
            left = tokens[index].Surface is "or" ? Reach : left;
        }
    }

    private static bool EndsReach(Token[] tokens, int denier, int index)
    {
        var word = tokens[index].Surface;
        if (tokens[index].AfterBreak || Ends.Contains(word) || Negators.Contains(word))
        {
            return true;
        }

        return index > denier + 1 && Pronouns.Contains(word) && !Conjunctions.Contains(tokens[index - 1].Surface);
    }

    // "doctors have ruled out a heart attack" denies what follows, "heart attack has been ruled out" what stands before.
    private static void DenyRuledOut(Token[] tokens, int ruled, int[] deniers)
    {
        var after = ruled + 2;
        var isPassive = ruled > 0 && tokens[ruled - 1].Surface is "been" or "was" or "were" or "is" or "be" or "being";
        if (!isPassive && after < tokens.Length && !EndsReach(tokens, ruled, after) && tokens[after].Surface is not "by")
        {
            DenyAfter(tokens, ruled + 1, deniers);
            return;
        }

        for (var index = ruled - 1; index >= Math.Max(0, ruled - Reach) && !tokens[index + 1].AfterBreak && !Ends.Contains(tokens[index].Surface); index--)
        {
            deniers[index] = ruled;
        }
    }

    private static bool FollowedBy(Token[] tokens, int index, string word) =>
        index + 1 < tokens.Length && !tokens[index + 1].AfterBreak && tokens[index + 1].Surface == word;
}
