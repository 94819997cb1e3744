namespace BackPainInfo.Web.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    public DateOnly Day { get; set; } = day;

    /// <summary>When set, asking for the time fails: the way to break a page from outside.</summary>
    public Exception? Fault { get; set; }

    public override DateTimeOffset GetUtcNow() => Fault is { } fault ? throw fault : new(Day, new TimeOnly(12, 0), TimeSpan.Zero);
}
