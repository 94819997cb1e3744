using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Blocks of memory for the server's connections, each large enough for a compressed page and its headers. What lies in one block is sent in one
/// piece; in the server's own blocks of 4 KB a page is in three or four, and putting them together takes a tenth of the time of a request.
/// </summary>
internal sealed class ResponseMemory : MemoryPool<byte>
{
    /// <summary>Nearly all pages are smaller when compressed; the others take several blocks.</summary>
    public const int BlockSize = 16 * 1024;

    // What a rush of readers leaves beyond 4 MB is given back.
    private const int MostKept = 256;

    private readonly ConcurrentQueue<Block> _free = new();

    public override int MaxBufferSize => BlockSize;

    /// <summary>A block of <see cref="BlockSize"/> whatever is asked for, which cannot be more.</summary>
    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockSize);
        return _free.TryDequeue(out var block) ? block : new Block(this);
    }

    protected override void Dispose(bool disposing) => _free.Clear();

    private void Keep(Block block)
    {
        if (_free.Count < MostKept)
        {
            _free.Enqueue(block);
        }
    }

    // Never moved by the collector, because the system reads from it and writes to it.
    private sealed class Block(ResponseMemory pool) : IMemoryOwner<byte>
    {
        private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(BlockSize, pinned: true);

        public Memory<byte> Memory => MemoryMarshal.CreateFromPinnedArray(_bytes, 0, BlockSize);

        public void Dispose() => pool.Keep(this);
    }
}
