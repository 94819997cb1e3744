using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class FieldCounterTests
{
    [Fact]
    public void Counts_come_by_list_and_variant_and_it_starts_anew()
    {
        var counter = new FieldCounter();
        counter.Add(9, 0, Field.Body);
        counter.Add(2, 1, Field.Title);
        counter.Add(2, 0, Field.Body);
        counter.Add(9, 0, Field.Body);
        counter.AddLength(Field.Body, 3);

        var (counts, lengths) = counter.Take();

        Assert.Equal([new FieldCount(2, 0, Field.Body, 1), new FieldCount(2, 1, Field.Title, 1), new FieldCount(9, 0, Field.Body, 2)], counts);
        Assert.Equal(3, lengths[(int)Field.Body]);
        Assert.Empty(counter.Take().Counts);
    }

    [Fact]
    public void A_word_repeated_very_often_is_counted_up_to_a_limit()
    {
        var counter = new FieldCounter();
        for (var time = 0; time < 1_000; time++)
        {
            counter.Add(1, 0, Field.Body);
        }

        Assert.Equal(byte.MaxValue, Assert.Single(counter.Take().Counts).Count);
    }
}
