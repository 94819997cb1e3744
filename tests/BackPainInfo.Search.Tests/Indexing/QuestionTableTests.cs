using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class QuestionTableTests
{
    [Fact]
    public void A_word_knows_the_questions_it_stands_in_however_many_there_are()
    {
        var builder = new QuestionTableBuilder();
        builder.Add([(7, 0, 0), (7, 0, 63), (7, 0, 0), (5, 1, 9)], 64);
        builder.Add([(5, 1, 1)], 2);

        var table = builder.Build(list => list + 1);

        Assert.Equal([5, 7], table.CodesOf(0).ToArray());
        Assert.Equal(1UL << 9, table.QuestionsAt(0, 0));
        Assert.Equal(1UL | (1UL << 63), table.QuestionsAt(0, 1));
        Assert.Equal(2UL, table.QuestionsAt(1, 0));
    }

    [Fact]
    public void A_question_is_as_long_as_the_weight_of_its_different_words()
    {
        var builder = new QuestionTableBuilder();
        builder.Add([(7, 0, 0), (7, 0, 0), (5, 1, 0)], 2);

        var table = builder.Build(list => list + 1);

        Assert.Equal([3f, 0f], table.LengthsOf(0).ToArray());
    }
}
