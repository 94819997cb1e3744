using System.Buffers;
using System.Text;
using BackPainInfo.Web.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>What clients send: the head of a request, whole and in two pieces.</summary>
internal static class RequestFuzzTarget
{
    private const int LongestHead = 24_576;

    private static readonly string[] Seeds =
    [
        "GET /causes/muscle-strain HTTP/1.1\r\nHost: example.org\r\nAccept-Encoding: gzip, br;q=0\r\nConnection: keep-alive\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nX-Forwarded-For: 192.0.2.7, 2001:db8::1\r\nX-Forwarded-Proto: https\r\nCookie: a=b\r\n\r\n",
        "HEAD /search?q=back HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"x\"\r\nRange: bytes=0-\r\n\r\n",
        "POST /start HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nabcde",
        "GET http://a/b HTTP/1.0\r\nTransfer-Encoding: chunked\r\nUpgrade: h2c\r\n\r\n",
    ];

    private static readonly string[] Pieces = ["\r\n", "\r\n\r\n", "\n", "\r", " ", "\t", ":", ";", ",", "/", "?", "%41", "%", "#", "\0", "\u00ff", "\u007f", "GET ", " HTTP/1.1\r\n", "Host: a\r\n", "Content-Length: 1\r\n", " folded\r\n"];

    public static FuzzTarget Create() => new()
    {
        Name = "requests",
        Seeds = [.. Seeds.Select(head => new FuzzSeed("head", head))],
        Pieces = Pieces,
        MostLetters = LongestHead,
        Read = text => Read(Encoding.Latin1.GetBytes(text.Text)),
    };

    private static void Read(byte[] sent)
    {
        var whole = ReadHead(new ReadOnlySequence<byte>(sent));
        var first = new Piece(sent.AsMemory(0, sent.Length / 2), null);
        var second = new Piece(sent.AsMemory(sent.Length / 2), first);
        if (ReadHead(new ReadOnlySequence<byte>(first, 0, second, second.Memory.Length)) != whole)
        {
            throw new InvalidOperationException("A head that comes in two pieces is read in another way.");
        }

        if (whole is { IsPlain: true } && (whole.Path[0] != '/' || whole.Length > sent.Length))
        {
            throw new InvalidOperationException($"{whole} is no plain request.");
        }
    }

    private static Head ReadHead(ReadOnlySequence<byte> buffer)
    {
        var request = new PlainRequest(new KestrelServerLimits());
        return request.Read(buffer)
            ? new Head(request.IsPlain, request.IsPlain ? request.Path.ToString() : "", request.Encodings, request.IsHttps, buffer.Slice(0, request.End).Length)
            : new Head(IsPlain: false, "", default, IsHttps: false, 0);
    }

    private sealed record Head(bool IsPlain, string Path, AcceptedEncodings Encodings, bool IsHttps, long Length);

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
