using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class NegationLawTests
{
    [Fact]
    public void Every_word_has_one_flag_and_none_denies_itself() => Law.Holds(HostileText.Any, text =>
    {
        var tokens = TextAnalyzer.Analyze(text);

        var deniers = Negation.Deniers(tokens);

        Assert.Equal(tokens.Length, deniers.Length);
        Assert.All(deniers, (denier, index) => Assert.True(denier == Negation.Nothing || (denier != index && denier >= 0 && denier < tokens.Length)));
        Assert.Equal(deniers.Select(denier => denier != Negation.Nothing), Negation.DeniedTokens(tokens));
    });
}
