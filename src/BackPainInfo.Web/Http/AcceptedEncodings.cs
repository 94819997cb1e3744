using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web.Http;

/// <summary>
/// What an <c>Accept-Encoding</c> header (RFC 9110, 12.5.3) says of the two encodings that the site has: true when the client names it and
/// does not refuse it with a weight of zero.
/// </summary>
internal readonly record struct AcceptedEncodings(bool Gzip, bool Brotli)
{
    public static AcceptedEncodings Of(StringValues header) => new(Allows(header, "gzip"), Allows(header, "br"));

    private static bool Allows(StringValues header, string encoding)
    {
        for (var index = 0; index < header.Count; index++)
        {
            if (Allows(header[index].AsSpan(), encoding))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Allows(ReadOnlySpan<char> value, string encoding)
    {
        foreach (var range in value.Split(','))
        {
            var item = value[range].Trim();
            var end = item.IndexOf(';');
            var name = end < 0 ? item : item[..end].TrimEnd();
            if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return end < 0 || !IsZero(item[(end + 1)..]);
            }
        }

        return false;
    }

    // "q=0", "q=0.0", … refuse; anything else accepts.
    private static bool IsZero(ReadOnlySpan<char> weight)
    {
        var value = weight.Trim();
        return value.StartsWith("q=0", StringComparison.OrdinalIgnoreCase) && value[3..].IndexOfAnyInRange('1', '9') < 0;
    }
}
