using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class NegationLawTests
{
    [Fact]
    public void Every_word_has_its_denier_or_none_and_none_denies_itself() => Law.Holds(HostileText.Any, text =>
    {
        var tokens = TextAnalyzer.Analyze(text);

        if (Negation.Deniers(tokens) is not { } deniers)
        {
            return;
        }

        Assert.Equal(tokens.Length, deniers.Length);
        Assert.All(deniers, (denier, index) => Assert.True(denier == Negation.Nothing || (denier != index && denier >= 0 && denier < tokens.Length)));
    });
}
