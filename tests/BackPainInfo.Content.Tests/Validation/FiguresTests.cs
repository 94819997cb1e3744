using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Tests.Validation;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("About 1 in 7 people have it.", true)]
    [InlineData("It lasts 6 weeks.", true)]
    [InlineData("In 37% of them.", true)]
    [InlineData("It is commoner after 50.", true)]
    [InlineData("Pick 2 or 3 moves.", false)]
    [InlineData("The source says so in section 2.10 only.", false)]
    [InlineData("The joint at T8 and a 24-hour line.", false)]
    public void Only_figures_need_a_source(string text, bool isFigure) => Assert.Equal(isFigure, Figures.Has(text));
}
