using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace BackPainInfo.Web.Http;

/// <summary>
/// A page of search results without the results: what is the same for every search of a content version, made by Razor once. Only the reader's
/// words and what was found are written into it. It holds nothing of any reader.
/// </summary>
internal sealed class SearchFrame
{
    /// <summary>Stands in the frame where the reader's words will.</summary>
    public const string Words = "{words}";

    private readonly byte[] _before;
    private readonly byte[] _between;
    private readonly byte[] _after;

    /// <param name="page">The page with <see cref="Words"/> and <see cref="Results"/> once each, in this order.</param>
    public SearchFrame(ReadOnlySpan<byte> page)
    {
        var html = Encoding.UTF8.GetString(Indentation.Remove(page));
        var parts = html.Split([Words, Results.Value!], StringSplitOptions.None);
        if (parts.Length != 3)
        {
            throw new InvalidOperationException($"the frame of a search has {parts.Length - 1} places to write into, and should have 2: {html}");
        }

        (_before, _between, _after) = (Encoding.UTF8.GetBytes(parts[0]), Encoding.UTF8.GetBytes(parts[1]), Encoding.UTF8.GetBytes(parts[2]));
    }

    /// <summary>Stands in the frame where the results will.</summary>
    public static HtmlString Results { get; } = new("{results}");

    /// <summary>Answers with the frame around these words and results.</summary>
    public IActionResult Around(string words, IHtmlContent results, HtmlEncoder encoder) => new Framed(this, words, results, encoder);

    private sealed class Framed(SearchFrame frame, string words, IHtmlContent results, HtmlEncoder encoder) : IActionResult
    {
        public async Task ExecuteResultAsync(ActionContext context)
        {
            var response = context.HttpContext.Response;
            response.ContentType = PageCacheMiddleware.Html;
            await using var writer = new Utf8PageWriter(response.BodyWriter);
            response.BodyWriter.Write(frame._before);
            encoder.Encode(writer, words);
            response.BodyWriter.Write(frame._between);
            results.WriteTo(writer, encoder);
            response.BodyWriter.Write(frame._after);
            await response.BodyWriter.FlushAsync(context.HttpContext.RequestAborted);
        }
    }
}
