namespace BackPainInfo.Benchmarks;

/// <summary>One search engine, built and ready: how long that took, what it holds beside the texts, and its search.</summary>
internal sealed record Contender(string Name, TimeSpan Build, long Bytes, Func<string, int> Search) : IDisposable
{
    public IDisposable? Resource { get; init; }

    public void Dispose() => Resource?.Dispose();
}
