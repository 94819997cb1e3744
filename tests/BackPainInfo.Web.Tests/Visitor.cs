using System.Net;
using System.Text.Json.Nodes;

namespace BackPainInfo.Web.Tests;

/// <summary>Asks a site for addresses, as a browser or an integrator would, and follows nothing by itself.</summary>
internal sealed class Visitor(HttpClient http)
{
    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync("GET", address, headers);

    public async Task<HttpResponseMessage> SendAsync(string method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The page at an address, which must answer with this status.</summary>
    public async Task<HtmlPage> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return HtmlPage.Parse(await TextOfAsync(response));
    }

    /// <summary>The JSON at an address, which must answer with this status.</summary>
    public async Task<JsonNode> JsonAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        return JsonNode.Parse(await TextOfAsync(response))!;
    }

    public async Task<string> TextAsync(string address)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await TextOfAsync(response);
    }

    public static Task<string> TextOfAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static Task<byte[]> BytesOfAsync(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    /// <summary>The value of a header as it was sent; empty when it was not.</summary>
    public static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
