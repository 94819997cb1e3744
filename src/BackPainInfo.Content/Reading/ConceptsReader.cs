namespace BackPainInfo.Content.Reading;

/// <summary><c>concepts.yml</c> to readers' words for search.</summary>
internal static class ConceptsReader
{
    private static readonly IReadOnlyDictionary<string, string> Groups =
        new[] { "place", "feeling", "trigger", "sign", "condition", "treatment", "test", "situation" }.ToDictionary(group => group);

    public static IReadOnlyList<ReaderConcept> Read(YamlFields fields)
    {
        var places = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return fields.Records("concepts", concept => ReadConcept(concept, places));
    }

    private static ReaderConcept ReadConcept(YamlFields fields, Dictionary<string, string> places)
    {
        var concept = new ReaderConcept
        {
            Id = fields.Id("id", IdKind.Concept),
            Group = fields.Choice("group", Groups),
            Plain = fields.Text("plain"),
            Medical = fields.OptionalTexts("medical"),
            Phrases = fields.OptionalTexts("phrases"),
            OneWay = fields.OptionalTexts("oneWay"),
            Weight = fields.OptionalFraction("weight", 1.0),
            Facts = fields.OptionalReferences("facts", IdKind.Fact),
            Articles = fields.OptionalReferences("articles", IdKind.Article),
            Treatments = fields.OptionalReferences("treatments", IdKind.Treatment),
        };
        foreach (var phrase in concept.Medical.Concat(concept.Phrases).Where(phrase => !places.TryAdd(phrase, concept.Id)))
        {
            fields.Warn("id", $"the phrase '{phrase}' belongs to '{places[phrase]}' already; keep it in one concept, or move it to 'oneWay'");
        }

        return concept;
    }
}
