namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>One way that texts from outside come in, with sound texts to start from and pieces to break them with.</summary>
internal sealed record FuzzTarget
{
    public required string Name { get; init; }

    public required IReadOnlyList<FuzzSeed> Seeds { get; init; }

    public required IReadOnlyList<string> Pieces { get; init; }

    /// <summary>Longer texts never get so far.</summary>
    public required int MostLetters { get; init; }

    /// <summary>Throws when the text is read wrongly; that it is refused is right.</summary>
    public required Action<FuzzSeed> Read { get; init; }
}
