using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Answers on the thread that received the request, as nginx does. No request waits for anything (pages, searches and files of the site are all in
/// memory), so handing it from thread to thread would cost more than answering it.
/// </summary>
internal static class EventLoop
{
    // Read once by the runtime, when the first socket is opened; it has no other name.
    private const string RuntimeSetting = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    public static void AddEventLoop(this WebApplicationBuilder builder)
    {
        Environment.SetEnvironmentVariable(RuntimeSetting, "1");
        builder.Services.Configure<SocketTransportOptions>(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;

            // Asking whether there is something to read before reading it costs a twentieth of an answer; a waiting connection then holds a block.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, ConnectionMemoryFactory>();
    }
}
