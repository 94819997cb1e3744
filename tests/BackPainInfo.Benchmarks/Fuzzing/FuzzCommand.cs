using System.Globalization;

namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>
/// Looks for texts that break a parser or take it long: <c>fuzz &lt;seconds for each target&gt; [seed] [content folder] [small content folder]</c>.
/// The same seed gives the same texts in the same order.
/// </summary>
internal static class FuzzCommand
{
    private const int ShownLetters = 160;

    /// <summary>0 when nothing was found, 1 when a text broke a target.</summary>
    public static int Run(string[] arguments)
    {
        var time = TimeSpan.FromSeconds(arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 60);
        var seed = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
        var content = arguments.Length > 2 ? arguments[2] : "content";
        using var copy = new ContentCopy(arguments.Length > 3 ? arguments[3] : "tests/BackPainInfo.Web.Tests/Sample");
        Console.WriteLine($"seed {seed}, {time.TotalSeconds} s for each target");
        return Targets(content, copy).Aggregate(0, (result, target) => Passes(target, seed, time) ? result : 1);
    }

    private static IEnumerable<FuzzTarget> Targets(string content, ContentCopy copy)
    {
        yield return SearchFuzzTarget.Create(RealCorpus.Load(content) ?? GeneratedCorpus.Create(53));
        yield return ContentFuzzTargets.Articles(content, copy);
        yield return ContentFuzzTargets.Yaml(copy);
        yield return RequestFuzzTarget.Create();
    }

    private static bool Passes(FuzzTarget target, int seed, TimeSpan time)
    {
        var run = new FuzzRun(target, seed);
        var passes = run.Passes(time);
        Console.WriteLine(
            $"{target.Name,-24}{run.Cases,9} cases   slowest {run.SlowestTime.TotalMilliseconds:F2} ms, {run.Slowest.Text.Length} letters ({run.Slowest.Name}): "
            + EscapedText.Of(run.Slowest.Text, ShownLetters));
        return passes;
    }
}
