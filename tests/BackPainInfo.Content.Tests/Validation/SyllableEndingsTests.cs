using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Tests.Validation;

public sealed class SyllableEndingsTests
{
    [Theory]
    [InlineData("cause", -1)]
    [InlineData("muscle", 0)]
    [InlineData("eased", -1)]
    [InlineData("needed", 0)]
    [InlineData("weeks", 0)]
    [InlineData("causes", 0)]
    [InlineData("movement", -1)]
    [InlineData("supplement", 0)]
    [InlineData("spasm", 1)]
    public void Silent_letters_are_taken_off_and_spoken_ones_added(string word, int correction) => Assert.Equal(correction, SyllableEndings.Correct(word));
}
