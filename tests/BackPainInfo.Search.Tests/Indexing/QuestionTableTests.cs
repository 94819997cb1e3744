using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class QuestionTableTests
{
    [Fact]
    public void A_documents_questions_follow_one_another_with_each_word_once()
    {
        var table = Build([[(7, 0), (5, 1), (7, 0)], [], [(7, 0)]], [[(5, 1)]]);

        Assert.Equal([5, 7, 7], table.CodesOf(0).ToArray());
        Assert.Equal([2, 2, 3], table.EndsOf(0).ToArray());
        Assert.Equal([5], table.CodesOf(1).ToArray());
        Assert.Equal([1], table.EndsOf(1).ToArray());
    }

    [Fact]
    public void A_question_is_as_long_as_the_weight_of_its_different_words()
    {
        var table = Build([[(7, 0), (7, 0), (5, 1)], []]);

        Assert.Equal([3f, 0f], table.LengthsOf(0).ToArray());
    }

    [Fact]
    public void Of_an_endless_question_the_first_words_are_kept()
    {
        var endless = Enumerable.Range(0, 2_000).Select(word => ((ushort)word, word)).ToArray();

        var table = Build([.. Enumerable.Repeat(endless, QuestionTable.Most)]);

        Assert.Equal(QuestionTable.Most * QuestionTable.MostWords, table.EndsOf(0)[^1]);
    }

    private static QuestionTable Build(params (ushort Code, int List)[][][] documents)
    {
        var builder = new QuestionTableBuilder();
        foreach (var questions in documents)
        {
            foreach (var words in questions)
            {
                builder.Add([.. words]);
            }

            builder.EndDocument();
        }

        return builder.Build(list => list + 1);
    }
}
