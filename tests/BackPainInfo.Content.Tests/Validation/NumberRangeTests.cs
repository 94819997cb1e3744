using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Tests.Validation;

public sealed class NumberRangeTests
{
    [Theory]
    [InlineData("no range", true)]
    [InlineData("over {38-42} or {100-104}", true)]
    [InlineData("{42-38}", false)]
    [InlineData("{38}", false)]
    [InlineData("{38-}", false)]
    [InlineData("{38-42", false)]
    [InlineData("38-42}", false)]
    [InlineData("{{38-42}}", false)]
    [InlineData("{a-b}", false)]
    public void Braces_hold_two_rising_numbers(string phrase, bool isWellFormed) => Assert.Equal(isWellFormed, NumberRange.IsWellFormed(phrase));
}
