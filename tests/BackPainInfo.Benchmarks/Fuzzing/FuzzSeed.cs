namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>A text that is read, and the name under which: the file it stands in, or what kind of text it is.</summary>
internal sealed record FuzzSeed(string Name, string Text);
