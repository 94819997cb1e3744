namespace BackPainInfo.Content.Reading;

/// <summary>Reads the registers side by side. A register that cannot be read is a problem and counts as empty.</summary>
internal sealed class RegistersReader(ContentFolder folder)
{
    private readonly List<FileFindings> _findings = [];

    /// <summary>Calls <paramref name="meanwhile"/> with the two registers that articles need, while the others are being read.</summary>
    public static Registers Read(ContentFolder folder, Action<SiteOutline, IReadOnlyList<GlossaryTerm>> meanwhile) => new RegistersReader(folder).Read(meanwhile);

    private Registers Read(Action<SiteOutline, IReadOnlyList<GlossaryTerm>> meanwhile)
    {
        // The largest first: the others are read beside it.
        var redFlags = Start("red-flags.yml", RedFlagsReader.Read);
        var outline = Start("site.yml", SiteOutlineReader.Read);
        var glossary = Start("glossary.yml", GlossaryReader.Read);
        var drawings = DrawingsReader.Start(folder, _findings);
        var services = Start("services.yml", ServicesReader.Read);
        var conditions = Start("conditions.yml", ConditionsReader.Read);
        var treatments = Start("treatments.yml", TreatmentsReader.Read);
        var exercises = Start("exercises.yml", fields => ExercisesReader.Read(fields, drawings.Result));
        var bodyMap = Start("body-regions.yml", BodyMapReader.Read);
        var concepts = Start("concepts.yml", ConceptsReader.Read);
        var sources = Start("sources.yml", SourcesReader.Read);
        var causes = Start("evidence/causes.yml", LedgerReader.Read);
        var care = Start("evidence/care.yml", LedgerReader.Read);
        var conflicts = Start("evidence/conflicts.yml", LedgerReader.ReadConflicts);
        var (site, terms) = (outline.Result ?? EmptyRegisters.Outline, glossary.Result ?? []);
        meanwhile(site, terms);
        return new Registers
        {
            Outline = site,
            Countries = services.Result ?? [],
            RedFlags = redFlags.Result ?? EmptyRegisters.RedFlags,
            Conditions = conditions.Result ?? EmptyRegisters.Conditions,
            Treatments = treatments.Result ?? EmptyRegisters.Treatments,
            Exercises = exercises.Result ?? EmptyRegisters.Exercises,
            BodyMap = bodyMap.Result ?? EmptyRegisters.BodyMap,
            Glossary = terms,
            Concepts = concepts.Result ?? [],
            Sources = sources.Result ?? [],
            Ledger = Join(causes.Result, care.Result, conflicts.Result),
            Findings = _findings,
        };
    }

    private Task<T?> Start<T>(string path, Func<YamlFields, T> read)
        where T : class
    {
        var findings = new FileFindings($"{ContentFolder.Root}/{path}");
        _findings.Add(findings);
        if (folder.Find(path) is { } file)
        {
            return Task.Run(() => YamlFields.Read(YamlReader.Read(file.ReadText(), findings), findings, read));
        }

        if (!folder.Problems.Any(problem => problem.File == findings.File || problem.File == ContentFolder.Root))
        {
            findings.Problem(1, "the file is missing; every register is needed, add it");
        }

        return Task.FromResult<T?>(null);
    }

    private static ClaimLedger Join(ClaimLedger? causes, ClaimLedger? care, IReadOnlyList<GuidanceConflict>? conflicts) => new()
    {
        Claims = [.. causes?.Claims ?? [], .. care?.Claims ?? []],
        Gaps = [.. causes?.Gaps ?? [], .. care?.Gaps ?? []],
        Conflicts = conflicts ?? [],
    };
}
