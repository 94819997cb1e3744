namespace BackPainInfo.Content;

/// <summary>What is known about one treatment, test or home remedy.</summary>
public sealed record Treatment
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string LayTitle { get; init; }

    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>Brand names, only so that search finds the page.</summary>
    public required IReadOnlyList<string> AlsoSoldAs { get; init; }

    public required string Category { get; init; }

    public required string Article { get; init; }

    public required IReadOnlyList<string> SourceSections { get; init; }

    public required string WhatItIs { get; init; }

    /// <summary>Id of an <see cref="EvidenceRating"/>.</summary>
    public required string Rating { get; init; }

    public required string RatingReason { get; init; }

    /// <summary>Id of an <see cref="EvidenceStrength"/>.</summary>
    public required string EvidenceStrength { get; init; }

    public required string Benefits { get; init; }

    public required string Risks { get; init; }

    public required string IfYouDoNothing { get; init; }

    public required IReadOnlyList<string> WhoShouldAvoid { get; init; }

    public required string Pregnancy { get; init; }

    /// <summary>When to stop and get help.</summary>
    public required string GetHelp { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
