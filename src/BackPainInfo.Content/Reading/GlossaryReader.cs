namespace BackPainInfo.Content.Reading;

/// <summary><c>glossary.yml</c> to medical words.</summary>
internal static class GlossaryReader
{
    public static IReadOnlyList<GlossaryTerm> Read(YamlFields fields)
    {
        var places = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return fields.Records("terms", term => ReadTerm(term, places));
    }

    private static GlossaryTerm ReadTerm(YamlFields fields, Dictionary<string, string> places)
    {
        var term = new GlossaryTerm
        {
            Id = fields.Id("id", IdKind.Term),
            Term = fields.Text("term"),
            Forms = fields.OptionalTexts("forms"),
            Plain = fields.Text("plain"),
            Meaning = fields.Text("meaning"),
        };
        foreach (var form in term.Forms.Prepend(term.Term).Distinct(StringComparer.OrdinalIgnoreCase).Where(form => !places.TryAdd(form, term.Id)))
        {
            fields.Problem("term", $"the word '{form}' belongs to '{places[form]}' already; remove it from '{term.Id}'");
        }

        return term;
    }
}
