namespace BackPainInfo.Web.Http;

/// <summary>Takes the indentation of the views out of a finished page: a twentieth of its bytes, and readers never see it.</summary>
internal static class Indentation
{
    /// <summary>The page without the spaces that begin its lines. Preformatted text, where they show, leaves the page as it is.</summary>
    public static byte[] Remove(ReadOnlySpan<byte> html)
    {
        if (html.IndexOf("<pre"u8) >= 0)
        {
            return html.ToArray();
        }

        var shorter = new byte[html.Length + 1];
        var length = 0;
        foreach (var line in html.Split((byte)'\n'))
        {
            var text = html[line].TrimStart((byte)' ');
            text.CopyTo(shorter.AsSpan(length));
            length += text.Length;
            shorter[length++] = (byte)'\n';
        }

        return shorter[..(length - 1)];
    }
}
