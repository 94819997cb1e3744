namespace BackPainInfo.Content;

/// <summary>One idea and the words readers and doctors have for it. Search is the only user.</summary>
public sealed record ReaderConcept
{
    public required string Id { get; init; }

    /// <summary>place, feeling, trigger, sign, condition, treatment, test or situation.</summary>
    public required string Group { get; init; }

    public required string Plain { get; init; }

    public required IReadOnlyList<string> Medical { get; init; }

    /// <summary>Lay phrases that mean the same.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>Phrases that lead here and are not synonyms.</summary>
    public required IReadOnlyList<string> OneWay { get; init; }

    public required double Weight { get; init; }

    /// <summary>Ids of the condition vocabulary that state this idea as a fact.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Slugs of the articles that are about this idea.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>Slugs of the treatments that are this idea.</summary>
    public required IReadOnlyList<string> Treatments { get; init; }
}
