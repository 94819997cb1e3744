namespace BackPainInfo.Content;

/// <summary>One step: what to do, what its drawing shows (also the drawing's text alternative), and the drawing as inline SVG; null while there is none.</summary>
public sealed record ExerciseStep(string Text, string Drawing, string? Svg = null);
