namespace BackPainInfo.Web;

/// <summary>The <c>healthcheck</c> command: lets a container without a shell or curl ask its own site.</summary>
internal static class HealthCheckCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Returns 0 when the site on this machine answers that it is ready, 1 otherwise.</summary>
    public static async Task<int> RunAsync(IConfiguration configuration)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri(OwnAddress(configuration), "/health/ready"));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private static Uri OwnAddress(IConfiguration configuration)
    {
        var url = configuration["URLS"]?.Split(';')[0];
        if (url is not null)
        {
            var wildcardsAsLoopback = url.Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
                .Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
                .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal)
                .Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);
            return new Uri(wildcardsAsLoopback);
        }

        var port = configuration["HTTP_PORTS"]?.Split(';')[0] ?? "5000";
        return new Uri($"http://127.0.0.1:{port}");
    }
}
