namespace BackPainInfo.Web.Tests;

/// <summary>A clock whose timers fire when a test says so.</summary>
internal sealed class ManualTimers : TimeProvider
{
    private readonly List<Action> _timers = [];

    public void Fire()
    {
        lock (_timers)
        {
            _timers.ForEach(timer => timer());
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_timers)
        {
            _timers.Add(() => callback(state));
        }

        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
