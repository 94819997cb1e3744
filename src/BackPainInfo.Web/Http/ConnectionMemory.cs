using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Blocks of memory for the server's connections, in two sizes: a small one, of which every open connection holds one to receive in, and one that is
/// large enough for a compressed page and its headers. What lies in one block is sent in one piece; in three or four, putting them together takes a
/// tenth of the time of a request.
/// </summary>
internal sealed class ConnectionMemory : MemoryPool<byte>
{
    /// <summary>Nearly all pages are smaller when compressed; the others take several blocks.</summary>
    public const int PageBlock = 16 * 1024;

    /// <summary>Long enough for a request and for a short answer.</summary>
    public const int SmallBlock = 4 * 1024;

    /// <summary>Bytes of each size that stay when a rush of readers is over.</summary>
    public const int MostKept = 4 * 1024 * 1024;

    private readonly Blocks _forPages = new(PageBlock);
    private readonly Blocks _small = new(SmallBlock);

    public override int MaxBufferSize => PageBlock;

    /// <summary>A block of the smaller size that is enough.</summary>
    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, PageBlock);
        return minBufferSize > SmallBlock ? _forPages.Rent() : _small.Rent();
    }

    protected override void Dispose(bool disposing)
    {
        _forPages.Free.Clear();
        _small.Free.Clear();
    }

    /// <summary>The blocks of one size that are free.</summary>
    private sealed class Blocks(int size)
    {
        public ConcurrentQueue<Block> Free { get; } = new();

        public Block Rent() => Free.TryDequeue(out var block) ? block : new Block(this, size);

        public void Keep(Block block)
        {
            if (Free.Count < MostKept / size)
            {
                Free.Enqueue(block);
            }
        }
    }

    // Never moved by the collector, because the system reads from it and writes to it.
    private sealed class Block(Blocks home, int size) : IMemoryOwner<byte>
    {
        public Memory<byte> Memory { get; } = MemoryMarshal.CreateFromPinnedArray(GC.AllocateUninitializedArray<byte>(size, pinned: true), 0, size);

        public void Dispose() => home.Keep(this);
    }
}
