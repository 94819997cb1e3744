using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
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

    private static readonly StringValues Vary = "Accept-Encoding";

    private readonly StringValues _contentType;
    private readonly StringValues _cacheControl;
    private readonly string _tag;
    private readonly Form _plain;
    private volatile Form? _gzip;
    private volatile Form? _brotli;

    public KeptPage(byte[] body, string contentType, string cacheControl)
    {
        _contentType = contentType;
        _cacheControl = cacheControl.Length > 0 ? cacheControl : UsualCaching;
        _tag = Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, TagBytes));
        _plain = FormOf(body, StringValues.Empty, $"\"{_tag}\"");
    }

    /// <summary>What made it, so that the request log can name its route.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>How often it was asked for, roughly: counted without a lock, only to find what is least used.</summary>
    public int Uses { get; set; }

    /// <summary>Bytes of all its forms.</summary>
    public int Size => _plain.Size + (_gzip?.Size ?? 0) + (_brotli?.Size ?? 0);

    /// <summary>From then on its size stays as it is.</summary>
    public bool IsCompressed => _brotli is not null;

    /// <summary>Makes the compressed forms at their best level. Takes a while: not for the request path.</summary>
    public void Compress()
    {
        var body = _plain.Body;
        _gzip = FormOf(Gzip(body), "gzip", $"\"{_tag}-g\"");
        _brotli = FormOf(Brotli(body), "br", $"\"{_tag}-b\"");
    }

    /// <summary>The best form that is ready and that the client accepts.</summary>
    public Form BestFor(AcceptedEncodings accepted) =>
        (accepted.Brotli ? _brotli : null) ?? (accepted.Gzip ? _gzip : null) ?? _plain;

    /// <summary>Every header of an answer but its date; one without a body (304) tells nothing of the body.</summary>
    public void WriteHeaders(IHeaderDictionary headers, Form form, bool hasBody)
    {
        SecurityHeaders.WriteTo(headers);
        headers.CacheControl = _cacheControl;
        headers.Vary = Vary;
        headers.ETag = form.Tag;
        if (hasBody)
        {
            headers.ContentType = _contentType;
            headers.ContentEncoding = form.Encoding;
            headers.ContentLength = form.Body.Length;
        }
    }

    private Form FormOf(byte[] body, StringValues encoding, StringValues tag)
    {
        var headers = new HeaderDictionary();
        var form = new Form(body, encoding, tag, Head: []);
        WriteHeaders(headers, form, hasBody: true);
        var lines = headers.Select(header => $"{header.Key}: {header.Value}\r\n");
        return form with { Head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{string.Concat(lines)}") };
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

    /// <summary>One encoding of the body. A strong ETag names bytes, so each form has its own. <c>Head</c> is the status line and all headers but the date.</summary>
    internal sealed record Form(byte[] Body, StringValues Encoding, StringValues Tag, byte[] Head)
    {
        /// <summary>Bytes of what is kept.</summary>
        public int Size => Head.Length + Body.Length;
    }
}
