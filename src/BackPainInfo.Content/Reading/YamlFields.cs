namespace BackPainInfo.Content.Reading;

/// <summary>The fields of one mapping while they are taken out one by one. What was never taken is an unknown field.</summary>
internal sealed class YamlFields
{
    private readonly Dictionary<string, YamlField> _fields;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private YamlFields(YamlMapping mapping, FileFindings findings)
    {
        Line = mapping.Line;
        Findings = findings;
        _fields = mapping.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public int Line { get; }

    public FileFindings Findings { get; }

    public IEnumerable<string> Names => _fields.Keys;

    /// <summary>Reads a mapping with <paramref name="read"/> and reports the fields it did not ask for. Null, with a problem, for any other value.</summary>
    public static T? Read<T>(YamlValue? value, FileFindings findings, Func<YamlFields, T> read)
        where T : class
    {
        if (value is not YamlMapping mapping)
        {
            if (value is not null)
            {
                findings.Problem(value.Line, $"{Describe(value)} stands where fields are expected; write 'name: value' lines");
            }

            return null;
        }

        var fields = new YamlFields(mapping, findings);
        var result = read(fields);
        fields.ReportUnknown();
        return result;
    }

    public static string Describe(YamlValue value) => value switch
    {
        YamlText { IsNull: true } => "nothing",
        YamlText text => $"'{Shorten(text.Text)}'",
        YamlList => "a list",
        _ => "a mapping ('name: value')",
    };

    /// <summary>The value, or null when the field is missing or has no value.</summary>
    public YamlValue? Optional(string name)
    {
        _known.Add(name);
        return _fields.TryGetValue(name, out var field) && field.Value is not YamlText { IsNull: true } ? field.Value : null;
    }

    /// <summary>The value, or null with a problem.</summary>
    public YamlValue? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            Problem(name, _fields.ContainsKey(name) ? $"the field '{name}' has no value; fill it" : $"the field '{name}' is missing; add it");
        }

        return value;
    }

    public bool Has(string name) => _fields.ContainsKey(name);

    public int LineOf(string name) => _fields.TryGetValue(name, out var field) ? field.Line : Line;

    public void Problem(string name, string message) => Findings.Problem(LineOf(name), message);

    public void Warn(string name, string message) => Findings.Warn(LineOf(name), message);

    private static string Shorten(string text) => text.Length > 60 ? $"{text[..60]}…" : text;

    private void ReportUnknown()
    {
        foreach (var field in _fields.Values.Where(field => !_known.Contains(field.Name)))
        {
            var missing = _known.Where(name => !_fields.ContainsKey(name));
            Findings.Problem(field.Line, $"the field '{field.Name}' is unknown; {NearestId.Advise(field.Name, missing, "remove it, or quote the text it belongs to")}");
        }
    }
}
