using System.Net;

namespace BackPainInfo.Web.Tests;

public sealed class StartupTests
{
    [Fact]
    public async Task Five_faults_at_once_stop_the_host_and_are_all_printed_with_file_and_line()
    {
        using var copy = new SampleCopy();
        string[] faults = [.. BreakFiveTimes(copy)];

        var (code, lines) = await RunningProgram.RunAsync(copy.Folder, []);

        Assert.Equal(1, code);
        Assert.Equal([.. faults, "5 problem(s)"], lines.Select(UpToTheMessage));
    }

    [Fact]
    public async Task Check_prints_the_same_faults_and_fails()
    {
        using var copy = new SampleCopy();
        string[] faults = [.. BreakFiveTimes(copy)];

        var (code, lines) = await RunningProgram.RunAsync(copy.Folder, ["check"]);

        Assert.Equal(1, code);
        Assert.Equal([.. faults, "5 problem(s)"], lines.Select(UpToTheMessage));
    }

    [Fact]
    public async Task Check_passes_sound_content_and_warns_of_overdue_reviews()
    {
        var (code, lines) = await RunningProgram.RunAsync(Folders.Sample, ["check"]);

        Assert.Equal(0, code);
        Assert.Contains(lines, line => line.StartsWith("warning: content/articles/prevention/sleep-and-mattress.md(", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("0 problem(s)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_names_every_line_that_is_no_judged_query()
    {
        var path = Path.GetTempFileName();
        File.WriteAllLines(path, ["{\"id\": \"a\", \"query\": \"back\", \"relevant\": {}, \"red_flags\": []}", "", "{\"id\": \"b\"}", "rubbish"]);

        var (code, lines) = await RunningProgram.RunAsync(Folders.Sample, ["evaluate", path]);

        File.Delete(path);
        Assert.Equal(1, code);
        Assert.Equal([$"{path}(3)", $"{path}(4)", "2 problem(s)"], lines.Select(UpToTheMessage));
    }

    [Fact]
    public async Task An_unknown_command_says_which_there_are()
    {
        var (code, lines) = await RunningProgram.RunAsync(Folders.Sample, ["serv"]);

        Assert.Equal(2, code);
        Assert.Contains(lines, line => line.StartsWith("usage:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_country_stops_the_host_and_names_the_known_ones()
    {
        var (code, lines) = await RunningProgram.RunAsync(Folders.Sample, [], ("Site__Country", "atlantis"));

        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.Contains("'atlantis'", StringComparison.Ordinal) && line.Contains("uk, us", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Site__PublicUrl", "nonsense")]
    [InlineData("Site__WatchContent", "perhaps")]
    [InlineData("Limits__RequestSeconds", "abc")]
    public async Task A_broken_setting_stops_the_host_and_is_named_without_a_stack_trace(string setting, string value)
    {
        var (code, lines) = await RunningProgram.RunAsync(Folders.Sample, [], (setting, value));

        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.Contains(setting.Split("__")[1], StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("Unhandled exception", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_in_use_ends_it_and_is_named()
    {
        using var first = RunningProgram.Start(Folders.Sample, []);
        var address = (await first.AddressAsync()).GetLeftPart(UriPartial.Authority);

        var (code, lines) = await RunningProgram.RunAsync(Folders.Sample, [], ("ASPNETCORE_URLS", address));

        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.StartsWith($"Failed to bind to address {address}", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("Unhandled exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_to_stop_it_ends_well_and_the_health_check_tells()
    {
        using var program = RunningProgram.Start(Folders.Sample, []);
        var address = (await program.AddressAsync()).ToString();
        using var client = new HttpClient();
        using var ready = await client.GetAsync(new Uri(new Uri(address), "/health/ready"), TestContext.Current.CancellationToken);
        var (whileUp, _) = await RunningProgram.RunAsync(Folders.Sample, ["healthcheck"], ("ASPNETCORE_URLS", address));

        program.Terminate();

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal(0, whileUp);
        Assert.Equal(0, await program.EndAsync());
        Assert.Equal(1, (await RunningProgram.RunAsync(Folders.Sample, ["healthcheck"], ("ASPNETCORE_URLS", address))).Code);
    }

    private static string UpToTheMessage(string line) => line.Split([": ", ", "], StringSplitOptions.None)[0];

    private static IEnumerable<string> BreakFiveTimes(SampleCopy copy)
    {
        var summary = copy.Edit(SampleCopy.Strain, "summary:", "sumary: x\nsummary:");
        var sign = copy.Edit(SampleCopy.Strain, "- weak-legs", "- weak-leg");
        var claim = copy.Edit(SampleCopy.Strain, "::: source-check strain-needs-bed", "::: source-check strain-needs-beds");
        var link = copy.Edit(SampleCopy.Strain, "Use warm pads.", "Use [warm pads](/causes/nothing).");
        return new[] { summary, sign, claim, claim, link }.Select(line => $"content/{SampleCopy.Strain}({line})");
    }
}
