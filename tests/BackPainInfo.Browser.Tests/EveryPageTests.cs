namespace BackPainInfo.Browser.Tests;

public sealed class EveryPageTests(SiteVisit visit) : IClassFixture<SiteVisit>
{
    [Fact]
    public async Task Each_is_free_of_axe_violations_wide_and_narrow_light_and_dark()
    {
        var found = await visit.FindingsAsync();

        Assert.Empty(found.Violations);
    }

    [Fact]
    public async Task Each_fits_its_window_when_narrow_zoomed_or_spaced_out()
    {
        var found = await visit.FindingsAsync();

        Assert.Empty(found.Overflows);
    }

    [Fact]
    public async Task Each_runs_without_an_error_and_asks_no_other_host()
    {
        var found = await visit.FindingsAsync();

        Assert.Empty(found.Faults);
    }

    [Fact]
    public async Task None_sets_a_cookie()
    {
        var found = await visit.FindingsAsync();

        Assert.Empty(found.Cookies);
    }
}
