using System.Buffers;
using Microsoft.AspNetCore.Connections;

namespace BackPainInfo.Web.Http;

/// <summary>Gives the server <see cref="ConnectionMemory"/> in place of its own.</summary>
internal sealed class ConnectionMemoryFactory : IMemoryPoolFactory<byte>
{
    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => new ConnectionMemory();
}
