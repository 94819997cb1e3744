using System.Collections.Frozen;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// What a text says is in order: "legs fine", "peeing ok", "bowels as usual", "bladder works", "pain free". "Legs not fine", "is my breathing normal" and
/// "legs were fine" say no such thing.
/// </summary>
internal static class Assurance
{
    // Before the praise: "legs [are still working] fine", "can't [walk] ok".
    private const int Reach = 4;

    private static readonly FrozenSet<string> Praises = new[] { "fine", "ok", "okay", "normal", "normally", "alright", "usual", "good" }.ToFrozenSet();

    // A closed list, because of a complaint it is asked, not said: "chest pain normal", "numb legs ok".
    private static readonly FrozenSet<string> Subjects = new[]
    {
        "appetite", "arm", "arms", "balance", "bladder", "bottom", "bowel", "bowels", "breathing", "bum", "chest", "erections", "eyes", "feet", "foot",
        "groin", "hands", "head", "heart", "leg", "legs", "loo", "neck", "pee", "peeing", "poo", "pooing", "poos", "pulse", "sensation", "sex", "skin",
        "speech", "stool", "stools", "stomach", "strength", "temp", "temperature", "toilet", "tummy", "urine", "vision", "walk", "walking",
        "waterworks", "wee", "weeing", "weight",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Links = new[]
    {
        "a", "all", "are", "as", "been", "both", "feel", "feeling", "feels", "functioning", "going", "is", "just", "look", "looks", "moving", "perfectly",
        "pretty", "quite", "seem", "seems", "still", "totally", "very", "work", "working", "works",
    }.ToFrozenSet();

    // Who is free of these has had them: "cancer free since 2020".
    private static readonly FrozenSet<string> Past =
        new[] { "cancer", "tumor", "lymphoma", "leukemia", "melanoma", "myeloma", "sarcoma" }.ToFrozenSet();

    private static readonly FrozenSet<string> Questions = new[] { "is", "are", "was", "does", "do", "should", "could", "would" }.ToFrozenSet();

    private static readonly FrozenSet<string> Limits =
        new[] { "until", "till", "then", "before", "yesterday", "earlier", "first", "if", "unless", "except", "at" }.ToFrozenSet();

    /// <summary>The words that may say so.</summary>
    public static IReadOnlyCollection<string> Words { get; } = [.. Praises, "works", "free"];

    /// <summary>The place of what the word at <paramref name="index"/> says is in order, or -1.</summary>
    public static int SubjectOf(Token[] tokens, int index)
    {
        if (tokens[index].Surface is "free")
        {
            return index > 0 && !tokens[index].AfterBreak && !SaysOfWhat(tokens, index) && !IsFreeOfPast(tokens, index - 1) ? index - 1 : -1;
        }

        if (!IsPraise(tokens, index) || IsLimited(tokens, index))
        {
            return -1;
        }

        var subject = index - 1;
        while (subject >= 0 && !tokens[subject + 1].AfterBreak && Links.Contains(tokens[subject].Surface))
        {
            subject--;
        }

        var isSubject = subject >= 0 && !tokens[subject + 1].AfterBreak && Subjects.Contains(tokens[subject].Surface);
        return isSubject && !IsUnsaid(tokens, subject) ? subject : -1;
    }

    /// <summary>The word names an illness that one is free of only after having had it.</summary>
    public static bool IsFreeOfPast(Token[] tokens, int index) => index < tokens.Length && Past.Contains(tokens[index].Surface);

    private static bool SaysOfWhat(Token[] tokens, int index) => index + 1 < tokens.Length && tokens[index + 1].Surface is "of" or "from";

    private static bool IsPraise(Token[] tokens, int index) => tokens[index].Surface switch
    {
        "usual" => index > 0 && tokens[index - 1].Surface is "as",
        "works" => index + 1 == tokens.Length || tokens[index + 1].AfterBreak,
        var word => Praises.Contains(word),
    };

    private static bool IsLimited(Token[] tokens, int index) =>
        index + 1 < tokens.Length && !tokens[index + 1].AfterBreak && Limits.Contains(tokens[index + 1].Surface);

    // "can't walk ok", "my legs don't feel ok", "is my breathing normal"
    private static bool IsUnsaid(Token[] tokens, int subject)
    {
        for (var before = subject - 1; before >= Math.Max(0, subject - Reach) && !tokens[before + 1].AfterBreak; before--)
        {
            if (Negation.IsNegative(tokens[before]) || Questions.Contains(tokens[before].Surface))
            {
                return true;
            }
        }

        return false;
    }
}
