using BackPainInfo.Search.Signs;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Signs;

public sealed class WarningSignReaderLawTests
{
    private static readonly string[] Back = ["my back", "back pain", "spine"];

    private static readonly WarningSign[] Signs =
    [
        new() { Id = "bladder", Severity = 0, Phrases = ["cant pee", "no wee all day"], Combine = [[["numb", "no feeling"], ["bladder"]]] },
        new() { Id = "fall", Severity = 0, Phrases = ["fell off ladder"] },
        new() { Id = "weight", Severity = 1, Phrases = ["losing weight without trying"] },
        new() { Id = "fever", Severity = 1, Combine = [[["fever", "temperature of {38-42}", "rigors"], Back]], NeedsBackPain = true },
        new() { Id = "fragile", Severity = 1, Combine = [[["osteoporosis", "steroids"], ["bump", "small fall"], Back]] },
    ];

    private static readonly Gen<string> Innocent = Gen.Elements(
        "I am fine", "It rained", "No fever and no chills", "Never had surgery", "What can I do", "It started on Monday", "Heat helps", "Not sure", "Thank you",
        "Doctor ruled out a heart attack", "Ruled out by scan", "Ruled out", "Free of it", "Worried about cancer", "Can stress cause this", "without", "\ud800", "😀", "...");

    private static readonly WarningSignReader Reader = new(Signs, new WarningSignVocabulary { Filler = ["really", "so"], Back = Back, OtherParts = ["knee"] });

    private static readonly Gen<WarningSign> Combined = Gen.Elements(Signs.Where(sign => sign.Combine.Count > 0));

    [Fact]
    public void A_sign_in_a_sentence_of_its_own_is_raised_whatever_stands_around_it()
    {
        var texts =
            from sign in Gen.Elements(Signs)
            from before in Innocent.ListOf()
            from statement in StatementOf(sign)
            from after in Innocent.ListOf()
            select (sign.Id, Text: string.Join(". ", [.. before, statement, .. after]));

        Law.Holds(texts, stated => Assert.Contains(stated.Id, Raised(stated.Text)));
    }

    [Fact]
    public void The_order_in_which_things_are_said_together_is_irrelevant()
    {
        var texts =
            from sign in Combined
            from parts in PartsOf(sign)
            from shuffled in Gen.Shuffle(parts)
            from joint in Gen.Elements(" ", ", ", ". ", " and ", " with ")
            select (sign.Id, Text: string.Join(joint, shuffled));

        Law.Holds(texts, stated => Assert.Contains(stated.Id, Raised(stated.Text)));
    }

    [Fact]
    public void What_is_raised_stands_in_the_text_and_the_worst_stands_first() => Law.Holds(HostileText.Any, text =>
    {
        var raised = Reader.Read(text);

        Assert.Equal(raised.Select(sign => sign.Severity).Order(), raised.Select(sign => sign.Severity));
        Assert.All(raised, sign => Assert.Equal(sign.Places.Select(place => text[place]), sign.Matched));
    });

    private static IEnumerable<string> Raised(string text) => Reader.Read(text).Select(sign => sign.Id);

    private static Gen<string> StatementOf(WarningSign sign) => sign.Phrases.Count > 0
        ? Gen.Elements(sign.Phrases.AsEnumerable())
        : PartsOf(sign).Select(parts => string.Join(" and ", parts));

    private static Gen<string[]> PartsOf(WarningSign sign) =>
        Gen.CollectToArray(sign.Combine[0], set => Gen.Elements(set.AsEnumerable()).Select(phrase => phrase.Replace("{38-42}", "39", StringComparison.Ordinal)));
}
