using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class NegationTests
{
    [Theory]
    [InlineData("no fever", "fever")]
    [InlineData("without chest pain", "chest pain")]
    [InlineData("not pregnant", "pregnant")]
    [InlineData("i don't have a fever", "have a fever")]
    [InlineData("never numb", "numb")]
    [InlineData("denies chest pain", "chest pain")]
    [InlineData("no fever or chills", "fever or chills")]
    [InlineData("neither fever nor chills", "fever chills")]
    [InlineData("free of pain", "of pain")]
    [InlineData("pain free", "pain")]
    [InlineData("heart attack ruled out", "heart attack")]
    [InlineData("doctor ruled out heart attack", "heart attack")]
    public void A_denied_word_is_flagged(string text, string denied) => Assert.Equal(denied, Denied(text));

    [Theory]
    [InlineData("no fever but chills", "fever")]
    [InlineData("no fever and chills", "fever")]
    [InlineData("no injury with chest pain", "injury")]
    [InlineData("no fever, chills", "fever")]
    [InlineData("no fever. Chills", "fever")]
    [InlineData("no numbness just stiff", "numbness")]
    [InlineData("no injury cant pee", "injury")]
    [InlineData("no fever i have chest pain", "fever")]
    [InlineData("no pain when i breathe", "pain when i breathe")]
    [InlineData("chest pain. ruled out by a scan", "")]
    [InlineData("fever. heart attack ruled out", "heart attack")]
    public void The_reach_of_a_denial_ends(string text, string denied) => Assert.Equal(denied, Denied(text));

    [Theory]
    [InlineData("can't breathe")]
    [InlineData("cannot pee")]
    [InlineData("can not pee")]
    [InlineData("unable to pee")]
    [InlineData("not able to pee")]
    [InlineData("not getting better chest pain")]
    [InlineData("painkillers don't help chest pain")]
    [InlineData("no relief chest pain")]
    [InlineData("not sure if chest pain")]
    [InlineData("cant breathe without pain")]
    [InlineData("never had chest pain like this")]
    [InlineData("losing weight without trying back pain")]
    public void What_is_wrong_is_not_denied(string text) => Assert.Empty(Denied(text));

    [Theory]
    [InlineData("legs fine", "legs")]
    [InlineData("stiff back, legs are fine", "legs are")]
    [InlineData("back hurts peeing ok", "peeing")]
    [InlineData("my bowels are all normal", "bowels are all")]
    [InlineData("toilet as usual sore back", "toilet as")]
    [InlineData("walking still feels normal", "walking still feels")]
    [InlineData("legs work fine", "legs work")]
    [InlineData("legs fine but back is sore", "legs")]
    [InlineData("bladder works, sore back", "bladder")]
    public void What_is_said_to_be_in_order_is_denied(string text, string denied) => Assert.Equal(denied, Denied(text));

    [Theory]
    [InlineData("legs not fine")]
    [InlineData("peeing isn't normal")]
    [InlineData("can't walk ok")]
    [InlineData("my legs don't feel ok")]
    [InlineData("is my breathing normal")]
    [InlineData("legs were fine, now numb")]
    [InlineData("legs fine until today")]
    [InlineData("legs stopped working")]
    [InlineData("legs working less")]
    [InlineData("chest pain, is that fine")]
    [InlineData("numb normal")]
    public void What_is_not_or_no_longer_in_order_is_not_denied(string text) => Assert.DoesNotContain(
        Denied(text).Split(' '), word => word is "legs" or "peeing" or "walk" or "breathing" or "chest" or "pain" or "numb");

    [Theory]
    [InlineData("cancer free for two years")]
    [InlineData("5 years free of cancer")]
    public void Being_free_of_cancer_is_a_history_of_it(string text) => Assert.Empty(Denied(text));

    private static string Denied(string text)
    {
        var tokens = TextAnalyzer.Analyze(text);
        var deniers = Negation.Deniers(tokens);
        return string.Join(' ', tokens.Where((_, index) => deniers is not null && deniers[index] != Negation.Nothing).Select(token => token.Surface));
    }
}
