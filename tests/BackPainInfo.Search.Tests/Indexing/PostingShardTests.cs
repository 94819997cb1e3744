using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class PostingShardTests
{
    // Lists: documents 1, 4 and 9; none; document 4.
    private static readonly PostingShard Shard = new(0, 10, [0, 3, 3, 4], [1, 4, 9, 4], [10, 30, 20, 255]);

    [Fact]
    public void A_list_has_its_documents()
    {
        Assert.Equal([1, 4, 9], Shard.DocumentsOf(0).ToArray());
        Assert.True(Shard.DocumentsOf(1).IsEmpty);
    }

    [Theory]
    [InlineData(0, 4, 30)]
    [InlineData(0, 5, 0)]
    [InlineData(1, 4, 0)]
    [InlineData(2, 4, 255)]
    public void An_impact_is_looked_up_by_document(int list, int document, int expected) =>
        Assert.Equal(expected, Shard.ImpactIn(list, (ushort)document));

    [Fact]
    public void The_highest_impact_of_a_list_and_of_a_block_is_known()
    {
        Assert.Equal([30, 0, 255], new[] { Shard.MaxOf(0), Shard.MaxOf(1), Shard.MaxOf(2) });
        Assert.Equal(255, Shard.BlockMaxima[0]);
    }
}
