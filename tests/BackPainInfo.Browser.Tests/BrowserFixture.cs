using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BackPainInfo.Browser.Tests.BrowserFixture))]

namespace BackPainInfo.Browser.Tests;

/// <summary>One Chromium and one site for all tests. Without a Chromium the tests are skipped and say so, never in CI.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // Other test projects run beside this one: a busy machine is no fault of the site.
    private const int Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteProcess? _site;

    public string Address => _site?.Address ?? throw new InvalidOperationException("the site does not run");

    public async ValueTask InitializeAsync()
    {
        if (Chromium() is not { } path)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _site = await SiteProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    /// <summary>A page in a context of its own: nothing of another test is in it.</summary>
    internal async Task<ReaderPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, bool worker = false)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is not null, "no Chromium on this machine: install the package chromium");
            Assert.Fail("CI has no Chromium");
        }

        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            ServiceWorkers = worker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        context.SetDefaultTimeout(Patience);
        return await ReaderPage.OpenAsync(context, new Uri(Address));
    }

    private static string? Chromium() => Places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM")).FirstOrDefault(File.Exists);
}
