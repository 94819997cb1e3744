using System.Diagnostics;

namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>Feeds one target with mutated texts until the time is up or a text is read wrongly.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    private const int Timings = 3;

    private static readonly TimeSpan LongestCase = TimeSpan.FromSeconds(30);

    private readonly TextMutator _mutator = new(target, new Random(seed));
    private FuzzSeed _current = new("", "");
    private long _currentStart;

    public int Cases { get; private set; }

    public FuzzSeed Slowest { get; private set; } = new("", "");

    public TimeSpan SlowestTime { get; private set; }

    /// <summary>Whether every text was read rightly. One that is not, or that is never done, is printed with what went wrong.</summary>
    public bool Passes(TimeSpan time)
    {
        using var watchdog = new Timer(_ => ExitWhenHanging(), null, LongestCase, TimeSpan.FromSeconds(1));
        foreach (var sound in target.Seeds)
        {
            target.Read(sound);
        }

        for (var whole = Stopwatch.StartNew(); whole.Elapsed < time; Cases++)
        {
            _current = _mutator.Next();
            try
            {
                KeepSlowest(_current);
            }
            catch (Exception exception)
            {
                Report(exception.ToString());
                return false;
            }
        }

        _currentStart = 0;
        return true;
    }

    private void KeepSlowest(FuzzSeed text)
    {
        // What else runs on the machine slows down one reading, hardly all of them.
        var least = Measure(text);
        for (var timing = 1; timing < Timings && least > SlowestTime; timing++)
        {
            var again = Measure(text);
            least = again < least ? again : least;
        }

        if (least > SlowestTime)
        {
            (Slowest, SlowestTime) = (text, least);
        }
    }

    private TimeSpan Measure(FuzzSeed text)
    {
        var start = Stopwatch.GetTimestamp();
        Volatile.Write(ref _currentStart, start);
        target.Read(text);
        return Stopwatch.GetElapsedTime(start);
    }

    private void ExitWhenHanging()
    {
        var start = Volatile.Read(ref _currentStart);
        if (start != 0 && Stopwatch.GetElapsedTime(start) > LongestCase)
        {
            Report($"Not done after {LongestCase.TotalSeconds} s.");
            Environment.Exit(1);
        }
    }

    private void Report(string what) =>
        Console.Error.WriteLine($"{target.Name}, seed {seed}, case {Cases}, {_current.Name}: {what}{Environment.NewLine}{EscapedText.Of(_current.Text, int.MaxValue)}");
}
