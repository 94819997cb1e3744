namespace BackPainInfo.Content.Reading;

/// <summary>Takes records and lists of records out of <see cref="YamlFields"/>.</summary>
internal static class YamlFieldRecords
{
    public static CountRange Range(this YamlFields fields, string name) => fields.Record(name, range => new Box<CountRange>(ToRange(range)))?.Value ?? default;

    public static T? Record<T>(this YamlFields fields, string name, Func<YamlFields, T> read)
        where T : class => YamlFields.Read(fields.Required(name), fields.Findings, read);

    public static T? OptionalRecord<T>(this YamlFields fields, string name, Func<YamlFields, T> read)
        where T : class => YamlFields.Read(fields.Optional(name), fields.Findings, read);

    public static IReadOnlyList<T> Records<T>(this YamlFields fields, string name, Func<YamlFields, T> read)
        where T : class => [.. fields.Items(name, fields.Required(name)).Select(item => YamlFields.Read(item, fields.Findings, read)).OfType<T>()];

    public static IReadOnlyList<T> OptionalRecords<T>(this YamlFields fields, string name, Func<YamlFields, T> read)
        where T : class => fields.Optional(name) is null ? [] : fields.Records(name, read);

    private static CountRange ToRange(YamlFields range)
    {
        var result = new CountRange(range.Number("min"), range.Number("max"));
        if (result.Min > result.Max)
        {
            range.Problem("max", $"the range ends ({result.Max}) before it begins ({result.Min}); swap the numbers");
        }

        return result;
    }

    /// <summary>Carries a value type through <see cref="YamlFields.Read{T}"/>.</summary>
    private sealed record Box<T>(T Value);
}
