using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web.Http;

/// <summary>A finished response body in each of its encodings, with a strong ETag made from its bytes. Never changes but for its compressed forms, which come later.</summary>
internal sealed class KeptPage
{
    /// <summary>Five minutes: a corrected page reaches everybody soon, and a reader who goes back waits for nothing.</summary>
    public const string UsualCaching = "public, max-age=300";

    private const int TagBytes = 12;

    // Brotli's best level (RFC 7932 gives the window's bounds). A window of 256 KB holds any page; the usual one of 4 MB takes 32 MB to fill.
    private const int BrotliQuality = 11;
    private const int BrotliWindowBits = 18;

    private readonly string _tag;
    private readonly Form _plain;
    private volatile Form? _gzip;
    private volatile Form? _brotli;

    public KeptPage(byte[] body, string contentType, string cacheControl)
    {
        ContentType = contentType;
        CacheControl = cacheControl.Length > 0 ? cacheControl : UsualCaching;
        _tag = Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, TagBytes));
        _plain = new Form(body, StringValues.Empty, $"\"{_tag}\"");
    }

    public StringValues ContentType { get; }

    public StringValues CacheControl { get; }

    /// <summary>What made it, so that the request log can name its route.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>How often it was asked for, roughly: counted without a lock, only to find what is least used.</summary>
    public int Uses { get; set; }

    /// <summary>Bytes of all its forms.</summary>
    public int Size => _plain.Body.Length + (_gzip?.Body.Length ?? 0) + (_brotli?.Body.Length ?? 0);

    /// <summary>From then on its size stays as it is.</summary>
    public bool IsCompressed => _brotli is not null;

    /// <summary>Makes the compressed forms at their best level. Takes a while: not for the request path.</summary>
    public void Compress()
    {
        var body = _plain.Body;
        _gzip = new Form(Gzip(body), "gzip", $"\"{_tag}-g\"");
        _brotli = new Form(Brotli(body), "br", $"\"{_tag}-b\"");
    }

    /// <summary>The best form that is ready and that the client accepts.</summary>
    public Form BestFor(StringValues acceptEncoding)
    {
        if (_brotli is { } brotli && AcceptedEncodings.Allow(acceptEncoding, "br"))
        {
            return brotli;
        }

        return _gzip is { } gzip && AcceptedEncodings.Allow(acceptEncoding, "gzip") ? gzip : _plain;
    }

    private static byte[] Gzip(byte[] body)
    {
        using var output = new MemoryStream(body.Length / 2);
        using (var stream = new GZipStream(output, CompressionLevel.SmallestSize))
        {
            stream.Write(body);
        }

        return output.ToArray();
    }

    private static byte[] Brotli(byte[] body)
    {
        var output = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, output, out var written, BrotliQuality, BrotliWindowBits)
            ? output[..written]
            : throw new InvalidOperationException($"{body.Length} bytes do not fit into {output.Length} compressed");
    }

    /// <summary>One encoding of the body. A strong ETag names bytes, so each form has its own.</summary>
    internal sealed record Form(byte[] Body, StringValues Encoding, StringValues Tag);
}
