using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Tests.Validation;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three?", 3)]
    [InlineData("It fell to 14.3 in a year. Then it rose.", 2)]
    [InlineData("Some, e.g. Swiss ones, last. Others do not.", 2)]
    [InlineData("He said \"Stop.\" She did.", 2)]
    [InlineData("A line\nand another", 2)]
    [InlineData("Is it bad (very)? (No.)", 2)]
    [InlineData("7.", 0)]
    [InlineData("", 0)]
    public void Text_is_split_at_the_ends_of_sentences(string text, int count) => Assert.Equal(count, Sentences.Split(text).Count);

    [Theory]
    [InlineData("Don't use an X-ray, or A&E!", "Don't|use|an|X-ray|or|A&E")]
    [InlineData("1 in 7 (14.3%) – so.", "1|in|7|14.3|so")]
    public void Words_keep_their_inner_marks(string text, string words) => Assert.Equal(words, string.Join('|', Sentences.Words(text)));
}
