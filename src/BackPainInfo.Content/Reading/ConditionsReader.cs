namespace BackPainInfo.Content.Reading;

/// <summary><c>conditions.yml</c> to facts per cause and the words they are told in.</summary>
internal static class ConditionsReader
{
    private static readonly IReadOnlyDictionary<string, RedFlagLevel?> Urgencies = new Dictionary<string, RedFlagLevel?>
    {
        ["emergency"] = RedFlagLevel.Emergency,
        ["urgent"] = RedFlagLevel.Urgent,
        ["soon"] = RedFlagLevel.Soon,
        ["self-care"] = null,
    };

    public static ConditionRegister Read(YamlFields fields)
    {
        var words = fields.Record("vocabulary", ReadVocabulary) ?? [];
        return new ConditionRegister
        {
            Locations = words.GetValueOrDefault(IdKind.Location, []),
            Characters = words.GetValueOrDefault(IdKind.Character, []),
            Triggers = words.GetValueOrDefault(IdKind.Trigger, []),
            Relieving = words.GetValueOrDefault(IdKind.Relieving, []),
            Accompanying = words.GetValueOrDefault(IdKind.Accompanying, []),
            Conditions = fields.Records("conditions", ReadCondition),
        };
    }

    private static Dictionary<IdKind, Dictionary<string, string>> ReadVocabulary(YamlFields fields) => new()
    {
        [IdKind.Location] = ReadLabels(fields, "locations", IdKind.Location),
        [IdKind.Character] = ReadLabels(fields, "characters", IdKind.Character),
        [IdKind.Trigger] = ReadLabels(fields, "triggers", IdKind.Trigger),
        [IdKind.Relieving] = ReadLabels(fields, "relieving", IdKind.Relieving),
        [IdKind.Accompanying] = ReadLabels(fields, "accompanying", IdKind.Accompanying),
    };

    private static Dictionary<string, string> ReadLabels(YamlFields fields, string name, IdKind kind) => fields.Record(name, labels =>
    {
        foreach (var id in labels.Names)
        {
            labels.Define(kind, id, labels.LineOf(id));
        }

        return labels.Names.ToList().ToDictionary(id => id, labels.Text);
    }) ?? [];

    private static Condition ReadCondition(YamlFields fields)
    {
        var slug = fields.Id("slug", IdKind.Condition);
        fields.Findings.Refer(IdKind.Article, slug, fields.LineOf("slug"));
        return new Condition
        {
            Slug = slug,
            Title = fields.Text("title"),
            LayTitle = fields.Text("layTitle"),
            LayNames = fields.Texts("layNames"),
            MedicalNames = fields.OptionalTexts("medicalNames"),
            SourceTerms = fields.OptionalTexts("sourceTerms"),
            Locations = fields.References("locations", IdKind.Location),
            Characters = fields.References("characters", IdKind.Character),
            Onset = fields.Text("onset"),
            Duration = fields.Text("duration"),
            Triggers = fields.References("triggers", IdKind.Trigger),
            Relieving = fields.References("relieving", IdKind.Relieving),
            Accompanying = fields.References("accompanying", IdKind.Accompanying),
            TypicalAge = fields.Text("typicalAge"),
            RiskGroups = fields.Texts("riskGroups"),
            Urgency = fields.Choice("urgency", Urgencies),
            EscalateIf = fields.References("escalateIf", IdKind.RedFlag),
            Icd10 = fields.Records("icd10", code => new DiseaseCode(code.Text("code"), code.Text("label"))),
            HowCommon = fields.Text("howCommon"),
            Sources = fields.References("sources", IdKind.Source),
        };
    }
}
