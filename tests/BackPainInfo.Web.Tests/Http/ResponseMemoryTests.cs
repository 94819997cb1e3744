using BackPainInfo.Web.Http;

namespace BackPainInfo.Web.Tests.Http;

public sealed class ResponseMemoryTests : IDisposable
{
    private readonly ResponseMemory _memory = new();

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(ResponseMemory.BlockSize)]
    public void Every_block_has_room_for_a_page(int asked)
    {
        using var block = _memory.Rent(asked);

        Assert.Equal(ResponseMemory.BlockSize, block.Memory.Length);
    }

    [Fact]
    public void More_than_a_block_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => _memory.Rent(ResponseMemory.BlockSize + 1));

    [Fact]
    public void A_block_given_back_is_used_again()
    {
        var first = _memory.Rent();
        first.Dispose();

        Assert.Same(first, _memory.Rent());
    }

    [Fact]
    public void After_a_rush_only_some_blocks_are_kept()
    {
        var rush = Enumerable.Range(0, 1_000).Select(_ => _memory.Rent()).ToList();
        rush.ForEach(block => block.Dispose());

        var known = rush.ToHashSet(ReferenceEqualityComparer.Instance);
        var again = Enumerable.Range(0, 1_000).Count(_ => known.Contains(_memory.Rent()));

        Assert.InRange(again, 1, 256);
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
