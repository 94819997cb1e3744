namespace BackPainInfo.Content.Reading;

/// <summary>Takes ids out of <see cref="YamlFields"/> and notes where they are defined or referred to.</summary>
internal static class YamlFieldIds
{
    public static string Id(this YamlFields fields, string name, IdKind kind)
    {
        var id = fields.Text(name);
        if (id.Length > 0)
        {
            fields.Define(kind, id, fields.LineOf(name));
        }

        return id;
    }

    public static void Define(this YamlFields fields, IdKind kind, string id, int line)
    {
        if (!IsWellFormed(id))
        {
            fields.Findings.Problem(line, $"the id '{id}' is not usable in an address; use lower-case letters, digits and hyphens");
        }

        fields.Findings.Define(kind, id, line);
    }

    public static string Reference(this YamlFields fields, string name, IdKind kind) => Refer(fields, name, kind, fields.Text(name)) ?? "";

    public static string? OptionalReference(this YamlFields fields, string name, IdKind kind) => Refer(fields, name, kind, fields.OptionalText(name));

    public static IReadOnlyList<string> References(this YamlFields fields, string name, IdKind kind) => Refer(fields, name, kind, fields.Required(name));

    public static IReadOnlyList<string> OptionalReferences(this YamlFields fields, string name, IdKind kind) => Refer(fields, name, kind, fields.Optional(name));

    // Numbers of the source's sections have dots.
    private static bool IsWellFormed(string id) => id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '.')
        && id[0] != '-';

    private static string? Refer(YamlFields fields, string name, IdKind kind, string? id)
    {
        if (!string.IsNullOrEmpty(id))
        {
            fields.Findings.Refer(kind, id, fields.LineOf(name));
        }

        return id;
    }

    private static List<string> Refer(YamlFields fields, string name, IdKind kind, YamlValue? value)
    {
        var ids = new List<string>();
        foreach (var item in fields.TextItems(name, value))
        {
            fields.Findings.Refer(kind, item.Text, item.Line);
            if (ids.Contains(item.Text))
            {
                fields.Findings.Problem(item.Line, $"'{item.Text}' stands twice in '{name}'; keep one");
                continue;
            }

            ids.Add(item.Text);
        }

        return ids;
    }
}
