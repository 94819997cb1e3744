namespace BackPainInfo.Content.Reading;

/// <summary>The files of <c>evidence/</c> to claims, gaps and conflicts.</summary>
internal static class LedgerReader
{
    private static readonly IReadOnlyDictionary<string, Verdict> Verdicts = new Dictionary<string, Verdict>
    {
        ["supported"] = Verdict.Supported,
        ["partly-supported"] = Verdict.PartlySupported,
        ["outdated-term"] = Verdict.OutdatedTerm,
        ["unsupported"] = Verdict.Unsupported,
        ["contradicted"] = Verdict.Contradicted,
        ["unsafe"] = Verdict.Unsafe,
    };

    /// <summary>One file of claims and gaps.</summary>
    public static ClaimLedger Read(YamlFields fields) => new()
    {
        Claims = fields.Records("claims", ReadClaim),
        Gaps = fields.Records("gaps", ReadGap),
        Conflicts = [],
    };

    public static IReadOnlyList<GuidanceConflict> ReadConflicts(YamlFields fields) => fields.Records("conflicts", conflict => new GuidanceConflict(
        conflict.Text("topic"),
        conflict.Text("detail"),
        conflict.OptionalText("ourRule"),
        conflict.References("sources", IdKind.Source)));

    private static Claim ReadClaim(YamlFields fields) => new()
    {
        Id = fields.Id("id", IdKind.Claim),
        Section = fields.Reference("section", IdKind.Section),
        AlsoIn = fields.OptionalReferences("alsoIn", IdKind.Section),
        Article = fields.Reference("article", IdKind.Article),
        Verdict = fields.Choice("verdict", Verdicts),
        SourceSays = fields.Text("sourceSays"),
        Evidence = fields.Text("evidence"),
        SafetyNote = fields.OptionalText("safetyNote"),
        RepeatOf = fields.OptionalReference("repeatOf", IdKind.Claim),
        Sources = fields.References("sources", IdKind.Source),
    };

    private static Gap ReadGap(YamlFields fields) => new(
        fields.Id("id", IdKind.Gap),
        fields.Reference("article", IdKind.Article),
        fields.Text("what"),
        fields.Text("evidence"),
        fields.References("sources", IdKind.Source));
}
