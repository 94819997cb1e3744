using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Tests.Validation;

public sealed class ReadingGradeTests
{
    [Fact]
    public void The_formula_is_Flesch_Kincaids()
    {
        // 9 words, 2 sentences, 11 syllables: 0.39 × 4.5 + 11.8 × 11/9 − 15.59.
        var grade = ReadingGrade.Of(Sentences.Split("The doctor looks at your back. It is usual."));

        Assert.Equal((0.39 * 4.5) + (11.8 * 12 / 9) - 15.59, grade, 6);
    }

    [Fact]
    public void No_words_have_no_grade() => Assert.Equal(0, ReadingGrade.Of([]));
}
