using System.Diagnostics;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using BackPainInfo.Web.Http;
using Microsoft.AspNetCore.Connections;

namespace BackPainInfo.Web.Tests.Http;

/// <summary>What the server gets to read, as the server itself would read it, and how long a connection lives.</summary>
public sealed class KeptPageReaderTests(ServedWebsite served) : IClassFixture<ServedWebsite>
{
    private const string Page = "GET /start HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Other = "HEAD /start HTTP/1.1\r\nHost: a\r\n\r\n";

    [Fact]
    public async Task When_the_server_has_taken_its_request_the_next_one_is_answered_before_it()
    {
        await using var client = await ConnectAsync();

        await client.SendAsync(Other + Page + Other);
        Assert.Equal(Other + Page + Other, await client.ServerReadsAsync(takes: Other.Length));
        Assert.Equal(Other, await client.ServerReadsAsync(takes: Other.Length));

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", await client.AnswerAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(40)]
    public async Task When_the_server_has_taken_anything_else_it_gets_all_that_follows(int taken)
    {
        await using var client = await ConnectAsync();

        await client.SendAsync(Other + Page);
        await client.ServerReadsAsync(takes: taken);
        Assert.Equal((Other + Page)[taken..], await client.ServerReadsAsync(takes: Other.Length + Page.Length - taken));
        await client.SendAsync(Page);

        Assert.Equal(Page, await client.ServerReadsAsync(takes: Page.Length));
    }

    [Fact]
    public async Task What_follows_a_request_with_a_body_is_never_answered_before_the_server()
    {
        await using var client = await ConnectAsync();
        var post = $"POST /start HTTP/1.1\r\nHost: a\r\nContent-Length: {Page.Length}\r\n\r\n";

        await client.SendAsync(post + Page);
        Assert.Equal(post + Page, await client.ServerReadsAsync(takes: post.Length));

        Assert.Equal(Page, await client.ServerReadsAsync(takes: Page.Length));
    }

    [Fact]
    public async Task A_read_that_is_cancelled_is_the_servers()
    {
        await using var client = await ConnectAsync();

        client.Reader.CancelPendingRead();

        Assert.True((await client.Reader.ReadAsync(TestContext.Current.CancellationToken)).IsCanceled);
    }

    [Fact]
    public async Task A_connection_in_use_stays_open_and_an_idle_one_is_closed()
    {
        using var site = new ServedWebsite(("Limits:KeepAliveSeconds", "8"));
        await site.KeepAsync("/start");
        var length = (await RawConnection.SendAsync(site.Server, Page + SentRequests.Last)).IndexOf("HTTP/1.1 200 OK", 1, StringComparison.Ordinal);
        using var client = new TcpClient();
        await client.ConnectAsync(site.Server.Host, site.Server.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var answer = new byte[length];
        var before = site.Requests;
        var sent = 0;

        for (var time = Stopwatch.StartNew(); time.Elapsed < TimeSpan.FromSeconds(12); sent++)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Page), TestContext.Current.CancellationToken);
            await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        // Some are handed on, for the server's clock; most are answered in front of it.
        Assert.InRange(site.Requests - before, 1, sent - 1);

        var end = stream.ReadAsync(answer, TestContext.Current.CancellationToken).AsTask();
        Assert.Equal(0, await end.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_client_that_takes_no_answers_is_let_go_and_holds_up_nobody()
    {
        using var site = new ServedWebsite(("Limits:KeepAliveSeconds", "8"));
        await site.KeepAsync("/start");
        using var client = new TcpClient();
        await client.ConnectAsync(site.Server.Host, site.Server.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();

        // A power of two, so that no request is ever cut at the end of a block.
        var request = Encoding.ASCII.GetBytes(Page[..^2] + new string('a', 64 - Page.Length - 4) + ": \r\n\r\n");
        var sent = 0;
        var sending = Task.Run(
            async () =>
            {
                while (true)
                {
                    await stream.WriteAsync(request);
                    Interlocked.Increment(ref sent);
                }
            },
            TestContext.Current.CancellationToken);
        for (var before = -1; before != Volatile.Read(ref sent);)
        {
            before = Volatile.Read(ref sent);
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }

        Assert.Equal(200, RawConnection.StatusOf(await RawConnection.SendAsync(site.Server, SentRequests.Last)));
        Assert.False(sending.IsCompleted);
        await Assert.ThrowsAnyAsync<IOException>(() => sending.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
    }

    private async Task<Client> ConnectAsync()
    {
        await served.KeepAsync("/start");
        return new Client(served.Service<KeptPageAnswers>());
    }

    private sealed class Client : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

        private readonly DefaultConnectionContext _connection;
        private readonly Ends _network;

        public Client(KeptPageAnswers answers)
        {
            var (sent, answered) = (new Pipe(), new Pipe());
            _connection = new DefaultConnectionContext("1", new Ends(sent.Reader, answered.Writer), application: null!);
            _network = new Ends(answered.Reader, sent.Writer);
            Reader = new KeptPageReader(_connection, answers);
        }

        public KeptPageReader Reader { get; }

        public async Task SendAsync(string text) => await _network.Output.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

        public async Task<string> ServerReadsAsync(int takes)
        {
            var read = await Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);
            var text = Encoding.ASCII.GetString(read.Buffer);
            Reader.AdvanceTo(read.Buffer.GetPosition(takes));
            return text;
        }

        public async Task<string> AnswerAsync() => Encoding.Latin1.GetString((await _network.Input.ReadAsync(TestContext.Current.CancellationToken)).Buffer);

        public ValueTask DisposeAsync() => _connection.DisposeAsync();

        private sealed record Ends(PipeReader Input, PipeWriter Output) : IDuplexPipe;
    }
}
