namespace BackPainInfo.Content.Reading;

/// <summary>Every register of the folder, and what was found while reading them.</summary>
internal sealed record Registers
{
    public required SiteOutline Outline { get; init; }

    public required IReadOnlyList<Country> Countries { get; init; }

    public required RedFlagRegister RedFlags { get; init; }

    public required ConditionRegister Conditions { get; init; }

    public required TreatmentRegister Treatments { get; init; }

    public required ExerciseRegister Exercises { get; init; }

    public required BodyMap BodyMap { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    public required IReadOnlyList<ReaderConcept> Concepts { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required ClaimLedger Ledger { get; init; }

    public required IReadOnlyList<FileFindings> Findings { get; init; }
}
