namespace BackPainInfo.Web.Http;

/// <summary>What the rest of the pipeline writes, taken in memory before anything is sent.</summary>
internal static class CapturedBody
{
    /// <summary>Runs <paramref name="write"/> with a stream of its own as the response's body, and gives that stream; the caller disposes of it.</summary>
    public static async Task<MemoryStream> TakeAsync(HttpResponse response, Func<Task> write)
    {
        var body = response.Body;
        var made = new MemoryStream();
        response.Body = made;
        try
        {
            await write();
        }
        finally
        {
            response.Body = body;
        }

        return made;
    }

    public static ReadOnlySpan<byte> Bytes(this MemoryStream made) => made.GetBuffer().AsSpan(0, (int)made.Length);
}
