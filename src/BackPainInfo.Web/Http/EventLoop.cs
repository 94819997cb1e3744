using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Answers a request for a kept page on the thread that received it, as nginx does (<see cref="KeptPageReader"/>): handing it to another would cost as
/// much as answering it. Half of the cores have such a thread; the others are for what has to be made, on threads of the pool.
/// </summary>
internal static class EventLoop
{
    // Read once by the runtime, when the first socket is opened; they have no other names.
    private const string InlineSetting = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
    private const string ThreadsSetting = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    public static void AddEventLoop(this WebApplicationBuilder builder)
    {
        Environment.SetEnvironmentVariable(InlineSetting, "1");
        if (Environment.GetEnvironmentVariable(ThreadsSetting) is null)
        {
            Environment.SetEnvironmentVariable(ThreadsSetting, Math.Max(1, Environment.ProcessorCount / 2).ToString(CultureInfo.InvariantCulture));
        }

        builder.Services.Configure<SocketTransportOptions>(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;

            // Asking whether there is something to read before reading it costs a twentieth of an answer; a waiting connection then holds a block.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, ConnectionMemoryFactory>();
    }
}
