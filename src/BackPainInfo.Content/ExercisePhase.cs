namespace BackPainInfo.Content;

/// <summary>One thing that is held and repeated. Hold is in seconds; zero means no hold.</summary>
public sealed record ExercisePhase(string? Name, CountRange HoldSeconds, int StartRepetitions, CountRange Repetitions, bool EachSide);
