namespace BackPainInfo.Content;

/// <summary>What is typical of one cause. A missing feature never rules a serious cause out.</summary>
public sealed record Condition
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string LayTitle { get; init; }

    public required IReadOnlyList<string> LayNames { get; init; }

    public required IReadOnlyList<string> MedicalNames { get; init; }

    /// <summary>Names the source compilation uses, often outdated.</summary>
    public required IReadOnlyList<string> SourceTerms { get; init; }

    public required IReadOnlyList<string> Locations { get; init; }

    public required IReadOnlyList<string> Characters { get; init; }

    public required string Onset { get; init; }

    public required string Duration { get; init; }

    public required IReadOnlyList<string> Triggers { get; init; }

    public required IReadOnlyList<string> Relieving { get; init; }

    public required IReadOnlyList<string> Accompanying { get; init; }

    public required string TypicalAge { get; init; }

    public required IReadOnlyList<string> RiskGroups { get; init; }

    /// <summary>The level of the usual case; null means looking after yourself is enough.</summary>
    public RedFlagLevel? Urgency { get; init; }

    /// <summary>Ids of the warning signs that raise the level.</summary>
    public required IReadOnlyList<string> EscalateIf { get; init; }

    public required IReadOnlyList<DiseaseCode> Icd10 { get; init; }

    public required string HowCommon { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
