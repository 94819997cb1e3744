using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

/// <summary>A page as a reader has it, with everything noted that must never happen: errors, requests to other hosts, cookies.</summary>
internal sealed class ReaderPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private ReaderPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>Errors of the console and of scripts, and requests to another host, since the page was opened.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<ReaderPage> OpenAsync(IBrowserContext context, Uri site)
    {
        var reader = new ReaderPage(context, await context.NewPageAsync());
        reader.Page.Console += (_, message) => reader.Note(message.Type == "error", $"console: {message.Text}");
        reader.Page.PageError += (_, error) => reader.Note(true, $"script: {error}");
        reader.Page.Request += (_, request) => reader.Note(
            !request.Url.StartsWith("data:", StringComparison.Ordinal) && new Uri(request.Url).Authority != site.Authority, $"foreign request: {request.Url}");
        return reader;
    }

    public async Task GoToAsync(string path) =>
        await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>Shows the page in another window or in other colours, without loading it again.</summary>
    public async Task LookAsync(int width, ColorScheme scheme)
    {
        await Page.SetViewportSizeAsync(width, 800);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
    }

    /// <summary>The spacing of WCAG 1.4.12, through a constructed sheet: the policy forbids inline styles.</summary>
    public Task SpaceOutAsync() => Page.EvaluateAsync("""
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """);

    /// <summary>The faults since the last time they were taken.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        string[] taken = [.. _faults];
        _faults.Clear();
        return taken;
    }

    /// <summary>How many pixels the page is wider than its window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async Task<string> FocusedTextAsync() => (await Page.EvaluateAsync<string>("document.activeElement.innerText || document.activeElement.value || ''")).Trim();

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            _faults.Add(fault);
        }
    }
}
