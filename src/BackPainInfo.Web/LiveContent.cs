using BackPainInfo.Content;
using Microsoft.Extensions.Options;

namespace BackPainInfo.Web;

/// <summary>
/// Holds the content version that is being served. A reload makes the next version whole and swaps the reference;
/// broken content changes nothing but <see cref="Problems"/>.
/// </summary>
internal sealed partial class LiveContent
{
    private readonly string _country;
    private readonly long _pageCacheBytes;
    private readonly ILogger<LiveContent> _log;
    private volatile ContentVersion _current;
    private volatile IReadOnlyList<ContentProblem> _problems = [];

    /// <exception cref="InvalidContentException">The content is broken: the host must not start.</exception>
    public LiveContent(FirstContent first, IOptions<SiteOptions> options, IOptions<LimitOptions> limits, IHostEnvironment environment, ILogger<LiveContent> log)
    {
        Folder = options.Value.ResolveContentFolder(environment.ContentRootPath);
        _country = options.Value.Country;
        _pageCacheBytes = limits.Value.PageCacheMegabytes * 1024L * 1024;
        _log = log;
        _current = first.Folder == Folder && first.Country == _country ? first.Take(_pageCacheBytes) : ContentVersion.Load(Folder, _country, _pageCacheBytes);
        LogServed(_current.Id, _current.Site.Articles.Count());
    }

    public string Folder { get; }

    public ContentVersion Current => _current;

    /// <summary>What is wrong with the content on disk while an older version is served; empty when all is well.</summary>
    public IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>Serves what the folder holds now, or goes on serving the last good version and says why in the log.</summary>
    public void Reload()
    {
        try
        {
            var next = ContentVersion.Load(Folder, _country, _pageCacheBytes);
            if (next.Id != _current.Id)
            {
                next.Search.Ready.GetAwaiter().GetResult();
                _current = next;
                LogServed(next.Id, next.Site.Articles.Count());
            }

            _problems = [];
            SiteMetrics.CountReload(0);
        }
        catch (InvalidContentException broken)
        {
            _problems = broken.Problems;
            SiteMetrics.CountReload(broken.Problems.Count);
            LogKept(_current.Id, string.Join(Environment.NewLine, broken.Problems));
        }
    }

    [LoggerMessage(LogLevel.Information, "Serving content {Version} with {Articles} articles")]
    private partial void LogServed(string version, int articles);

    [LoggerMessage(LogLevel.Error, "The content has problems; still serving {Version}:\n{Problems}")]
    private partial void LogKept(string version, string problems);
}
