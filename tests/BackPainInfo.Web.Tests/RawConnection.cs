using System.Net.Sockets;
using System.Text;

namespace BackPainInfo.Web.Tests;

/// <summary>Sends bytes to a server just as they are, where a client library would tidy them.</summary>
internal static class RawConnection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // Long enough for a server to see what has been sent so far.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>The answer as text in Latin-1, which keeps every byte; empty when the server closed without one.</summary>
    public static Task<string> SendAsync(Uri server, string request) => SendAsync(server, [request], endAfter: null);

    /// <summary>The answer to the parts, sent one after the other; the server is told that nothing follows after the time <paramref name="endAfter"/>.</summary>
    public static async Task<string> SendAsync(Uri server, IReadOnlyList<string> parts, TimeSpan? endAfter)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        for (var part = 0; part < parts.Count; part++)
        {
            await Task.Delay(part > 0 ? Pause : TimeSpan.Zero, TestContext.Current.CancellationToken);
            await stream.WriteAsync(Encoding.Latin1.GetBytes(parts[part]), TestContext.Current.CancellationToken);
        }

        using var answer = new MemoryStream();
        try
        {
            if (endAfter is { } time)
            {
                await Task.Delay(time, TestContext.Current.CancellationToken);
                client.Client.Shutdown(SocketShutdown.Send);
            }

            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            // The server may close while the rest of a refused request is still on its way.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    public static int StatusOf(string answer) =>
        answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;
}
