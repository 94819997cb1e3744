namespace BackPainInfo.Content;

/// <summary>An exercise as the source gives it, and what was changed.</summary>
public sealed record SourceExercise(string Section, IReadOnlyList<string> Steps, IReadOnlyList<string> Changes);
