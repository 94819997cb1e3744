using System.Buffers;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http;
using BadRequest = Microsoft.AspNetCore.Http.BadHttpRequestException;
using HttpMethod = Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http.HttpMethod;
using HttpVersion = Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http.HttpVersion;

namespace BackPainInfo.Web.Http;

/// <summary>
/// The head of one request (RFC 9112), read with the server's own parser, and what it tells: where the request ends, and whether nothing but
/// its path and its encodings can shape the answer. Made once for a connection and used for one request after the other.
/// </summary>
internal sealed class PlainRequest(KestrelServerLimits limits) : IHttpRequestLineHandler, IHttpHeadersHandler
{
    /// <summary>Longer than the path of any page.</summary>
    private const int LongestPath = 256;

    // What stands in a host name, an address or a port. Anything else is for the server to judge.
    private static readonly SearchValues<byte> HostBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"u8);

    // What a header's name is made of (RFC 9110, 5.6.2): the parser leaves that to its caller.
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    private static readonly HttpParser<PlainRequest> Parser = new();

    private readonly char[] _path = new char[LongestPath];
    private int _pathLength;
    private string _encodingsHeader = "";
    private AcceptedEncodings _encodings;
    private bool _hasEncodings;
    private int _headers;
    private int _hosts;
    private bool _hasScheme;
    private bool _hasClient;
    private bool _isSchemeDoubtful;
    private bool _isAlone;
    private bool _isPlain;

    /// <summary>Where the next request begins.</summary>
    public SequencePosition End { get; private set; }

    /// <summary>True for GET over HTTP/1.1 without a query or a condition.</summary>
    public bool IsPlain => _isPlain && _hosts == 1 && !(IsHttps && _isSchemeDoubtful);

    /// <summary>Whether a proxy says that it was asked over TLS.</summary>
    public bool IsHttps { get; private set; }

    /// <summary>The path, with nothing in it that would have to be decoded.</summary>
    public ReadOnlySpan<char> Path => _path.AsSpan(0, _pathLength);

    public AcceptedEncodings Encodings => _hasEncodings ? _encodings : default;

    /// <summary>
    /// Reads the head at the start of the buffer. False when it is not whole, is broken, exceeds a limit, or when more than a head may follow
    /// (a body, another protocol, the end of the connection): then it cannot be said where the next request begins.
    /// </summary>
    public bool Read(ReadOnlySequence<byte> buffer)
    {
        (_pathLength, _headers, _hosts, _hasEncodings) = (0, 0, 0, false);
        (IsHttps, _hasScheme, _hasClient, _isSchemeDoubtful, _isAlone, _isPlain) = (false, false, false, false, false, false);
        var reader = new SequenceReader<byte>(buffer);
        try
        {
            if (!Parser.ParseRequestLine(this, ref reader))
            {
                return false;
            }

            var line = reader.Consumed;
            if (line > limits.MaxRequestLineSize || !Parser.ParseHeaders(this, ref reader)
                || reader.Consumed - line > limits.MaxRequestHeadersTotalSize || _headers > limits.MaxRequestHeaderCount)
            {
                return false;
            }
        }
        catch (BadRequest)
        {
            return false;
        }

        End = reader.Position;
        return _isAlone;
    }

    void IHttpRequestLineHandler.OnStartLine(HttpVersionAndMethod versionAndMethod, TargetOffsetPathLength targetPath, Span<byte> startLine)
    {
        var target = startLine[targetPath.Offset..];
        _isAlone = versionAndMethod is { Version: HttpVersion.Http11, Method: HttpMethod.Get or HttpMethod.Head };
        _isPlain = versionAndMethod.Method == HttpMethod.Get
            && target is [(byte)'/', ..]
            && !targetPath.IsEncoded
            && target.Length == targetPath.Length
            && Ascii.ToUtf16(target, _path, out _pathLength) == OperationStatus.Done;
    }

    void IHttpHeadersHandler.OnHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        _headers++;
        _isPlain &= !name.ContainsAnyExcept(NameBytes) && !value.ContainsAnyExceptInRange((byte)' ', (byte)'~');
        switch (name.Length)
        {
            case 4 when Is(name, "host"u8):
                _hosts++;
                TakeHost(value);
                break;
            case 15 when Is(name, "accept-encoding"u8):
                _isPlain &= !_hasEncodings;
                _hasEncodings = true;
                TakeEncodings(value);
                break;
            case 10 when Is(name, "connection"u8):
                _isAlone &= Ascii.EqualsIgnoreCase(value, "keep-alive"u8);
                break;
            case 14 when Is(name, "content-length"u8):
            case 17 when Is(name, "transfer-encoding"u8):
            case 7 when Is(name, "upgrade"u8):
            case 6 when Is(name, "expect"u8):
                _isAlone = false;
                break;
            case 17 when Is(name, "x-forwarded-proto"u8):
                IsHttps = Ascii.EqualsIgnoreCase(value, "https"u8);
                _isPlain &= !_hasScheme && (IsHttps || Ascii.EqualsIgnoreCase(value, "http"u8));
                _hasScheme = true;
                break;
            case 15 when Is(name, "x-forwarded-for"u8):
                _isSchemeDoubtful |= _hasClient || !IPAddress.TryParse(value[(value.LastIndexOf((byte)',') + 1)..].Trim((byte)' '), out _);
                _hasClient = true;
                break;
            case 13 when Is(name, "if-none-match"u8):
                _isPlain = false;
                break;
        }
    }

    void IHttpHeadersHandler.OnHeadersComplete(bool endStream)
    {
    }

    void IHttpHeadersHandler.OnStaticIndexedHeader(int index) => throw new NotSupportedException("HTTP/1.1 has no indexed headers");

    void IHttpHeadersHandler.OnStaticIndexedHeader(int index, ReadOnlySpan<byte> value) => throw new NotSupportedException("HTTP/1.1 has no indexed headers");

    // One client sends the same with every request.
    private void TakeEncodings(ReadOnlySpan<byte> header)
    {
        if (!Ascii.Equals(header, _encodingsHeader))
        {
            _encodingsHeader = Encoding.Latin1.GetString(header);
            _encodings = AcceptedEncodings.Of(_encodingsHeader);
        }
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lowerCase) => Ascii.EqualsIgnoreCase(name, lowerCase);

    // The framework never asks readers of the developer's own machine to stay with TLS.
    private void TakeHost(ReadOnlySpan<byte> host)
    {
        var colon = host.IndexOf((byte)':');
        var name = colon < 0 ? host : host[..colon];
        _isPlain &= name.Length > 0 && !name.ContainsAnyExcept(HostBytes) && (colon < 0 || IsPort(host[(colon + 1)..]));
        _isSchemeDoubtful |= Is(name, "localhost"u8) || Is(name, "127.0.0.1"u8);
    }

    private static bool IsPort(ReadOnlySpan<byte> port) => port.Length is > 0 and < 6 && !port.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
