using BackPainInfo.Web.Http;

namespace BackPainInfo.Web.Tests.Http;

public sealed class ConnectionMemoryTests : IDisposable
{
    private readonly ConnectionMemory _memory = new();

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(-1, ConnectionMemory.SmallBlock)]
    [InlineData(1, ConnectionMemory.SmallBlock)]
    [InlineData(ConnectionMemory.SmallBlock, ConnectionMemory.SmallBlock)]
    [InlineData(ConnectionMemory.SmallBlock + 1, ConnectionMemory.PageBlock)]
    [InlineData(ConnectionMemory.PageBlock, ConnectionMemory.PageBlock)]
    public void A_block_is_the_smaller_one_that_is_enough(int asked, int size)
    {
        using var block = _memory.Rent(asked);

        Assert.Equal(size, block.Memory.Length);
    }

    [Fact]
    public void More_than_a_block_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => _memory.Rent(ConnectionMemory.PageBlock + 1));

    [Fact]
    public void A_block_given_back_is_used_again()
    {
        var first = _memory.Rent();
        first.Dispose();

        Assert.Same(first, _memory.Rent());
    }

    [Theory]
    [InlineData(ConnectionMemory.SmallBlock)]
    [InlineData(ConnectionMemory.PageBlock)]
    public void After_a_rush_only_some_blocks_are_kept(int size)
    {
        var rush = Enumerable.Range(0, 2_000).Select(_ => _memory.Rent(size)).ToList();
        rush.ForEach(block => block.Dispose());

        var known = rush.ToHashSet(ReferenceEqualityComparer.Instance);
        var again = Enumerable.Range(0, 2_000).Count(_ => known.Contains(_memory.Rent(size)));

        Assert.InRange(again, 1, ConnectionMemory.MostKept / size);
    }

    [Fact]
    public void No_two_hold_the_same_block_at_once() => Parallel.For(0, 8, number =>
    {
        for (var round = 0; round < 2_000; round++)
        {
            using var block = _memory.Rent();
            block.Memory.Span.Fill((byte)number);
            Thread.Yield();

            Assert.False(block.Memory.Span.ContainsAnyExcept((byte)number));
        }
    });
}
