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
}
