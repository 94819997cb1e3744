using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>An exercise card ready to print: the exercise and its doses in words.</summary>
internal sealed record ExerciseCardView(int HeadingLevel, Exercise Exercise)
{
    /// <summary>One line a phase, such as "Hold 20 to 30 seconds, 2 to 3 times. Start with 1."</summary>
    public IReadOnlyList<string> Doses => [.. Exercise.Phases.Select(Dose)];

    public static ExerciseCardView For(Site site, ExerciseCard card) => new(
        card.HeadingLevel,
        site.Exercises.Find(card.ExerciseId) ?? throw new InvalidOperationException($"no exercise '{card.ExerciseId}'"));

    private static string Dose(ExercisePhase phase)
    {
        var name = phase.Name is null ? "" : phase.Name + ": ";
        var hold = phase.HoldSeconds.Max == 0 ? "no hold" : $"hold {phase.HoldSeconds} seconds";
        var each = phase.EachSide ? " on each side" : "";
        var start = phase.StartRepetitions < phase.Repetitions.Min ? $". Start with {phase.StartRepetitions}" : "";
        return $"{name}{hold}, {phase.Repetitions} times{each}{start}.";
    }
}
