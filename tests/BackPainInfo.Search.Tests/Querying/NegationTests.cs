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

    private static string Denied(string text)
    {
        var tokens = TextAnalyzer.Analyze(text);
        var denied = Negation.DeniedTokens(tokens);
        return string.Join(' ', tokens.Where((_, index) => denied[index]).Select(token => token.Surface));
    }
}
