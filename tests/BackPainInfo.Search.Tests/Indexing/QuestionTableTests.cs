using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class QuestionTableTests
{
    [Fact]
    public void A_word_of_many_questions_stands_once_with_a_bit_for_each_and_another_once_for_each()
    {
        var table = Build([[(7, 0), (5, 1), (7, 0)], [], [(7, 0)], [(5, 1), (7, 0)], [(7, 0)]]);

        Assert.Equal([7], Codes(table.SharedCodesOf(0)));
        Assert.Equal([0b11101UL], table.MasksOf(0).ToArray());
        Assert.Equal([5, 5], Codes(table.OwnCodesOf(0)));
        Assert.Equal([0, 3], table.OwnersOf(0).ToArray());
    }

    [Fact]
    public void Documents_share_nothing()
    {
        (ushort, int)[] word = [(7, 0)];
        var table = Build([word, word, word, word], [], [word, [(9, 1)], word, word, word], [word]);

        Assert.Equal([7], Codes(table.SharedCodesOf(0)));
        Assert.Equal(0, table.SharedCodesOf(1).Length + table.OwnCodesOf(1).Length + table.CountOf(1));
        Assert.Equal([0b11101UL], table.MasksOf(2).ToArray());
        Assert.Equal([9], Codes(table.OwnCodesOf(2)));
        Assert.Equal([1], table.OwnersOf(2).ToArray());
        Assert.Equal([7], Codes(table.OwnCodesOf(3)));
    }

    [Fact]
    public void A_question_is_as_long_as_the_weight_of_its_different_words()
    {
        var table = Build([[(7, 0), (7, 0), (5, 1)], []]);

        Assert.Equal(2, table.CountOf(0));
        Assert.Equal([(ushort)(3 / QuestionTable.LengthUnit), (ushort)1], table.LengthsFrom(0)[..2].ToArray());
    }

    private static ushort[] Codes(CodeRun run) => run.All[run.Start..(run.Start + run.Length)];

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
