namespace BackPainInfo.Content;

/// <summary>One exercise with its steps, doses and stop signs.</summary>
public sealed record Exercise
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> AlsoKnownAs { get; init; }

    public required string Article { get; init; }

    public required string Level { get; init; }

    public required string Position { get; init; }

    public required IReadOnlyList<string> Equipment { get; init; }

    public required IReadOnlyList<string> Targets { get; init; }

    public required IReadOnlyList<ExerciseStep> Steps { get; init; }

    /// <summary>What is held and repeated, in order.</summary>
    public required IReadOnlyList<ExercisePhase> Phases { get; init; }

    public required CountRange Sets { get; init; }

    /// <summary>Rough seconds for one set at the starting dose.</summary>
    public required int StartSeconds { get; init; }

    /// <summary>Rough seconds for one set at the full dose.</summary>
    public required int FullSeconds { get; init; }

    public required string Frequency { get; init; }

    public required string EasierOption { get; init; }

    public required IReadOnlyList<string> WhoShouldNot { get; init; }

    public required string Pregnancy { get; init; }

    public required IReadOnlyList<string> StopSigns { get; init; }

    public required string EvidenceNote { get; init; }

    /// <summary>How the source describes it; null for an exercise that was added.</summary>
    public SourceExercise? FromSource { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
