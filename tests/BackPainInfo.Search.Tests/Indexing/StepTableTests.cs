using BackPainInfo.Search.Indexing;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class StepTableTests
{
    [Fact]
    public void Every_step_leads_where_it_was_added_to_and_no_other_leads_anywhere() => Law.Holds(
        Gen.Choose(0, 20).Zip(Gen.Choose(-1, 40)).ListOf().Resize(400).Zip(Gen.Choose(0, 20).Zip(Gen.Choose(-1, 40))),
        given =>
        {
            var steps = given.Item1.Distinct().ToList();
            var table = new StepTable();
            foreach (var (index, (node, word)) in steps.Index())
            {
                table.Add(node, word, index);
            }

            Assert.Equal(Enumerable.Range(0, steps.Count), steps.Select(step => table.Next(step.Item1, step.Item2)));
            Assert.Equal(steps.IndexOf(given.Item2), table.Next(given.Item2.Item1, given.Item2.Item2));
        });

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) - 1)]
    public void A_word_of_a_large_number_leads_nowhere_and_is_not_added(int word)
    {
        var table = new StepTable();
        table.Add(0, word & 7, 1);

        Assert.Equal(StepTable.None, table.Next(0, word));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Add(0, word, 2));
    }
}
