using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Reading;

/// <summary><c>services.yml</c> to countries.</summary>
internal static class ServicesReader
{
    public static IReadOnlyList<Country> Read(YamlFields fields) => fields.Records("countries", ReadCountry);

    private static Country ReadCountry(YamlFields country)
    {
        var levels = new Dictionary<RedFlagLevel, CountryAction>();
        country.Record("levels", record => ReadLevels(record, levels));
        return new Country
        {
            Id = country.Id("id", IdKind.Country),
            Name = country.Text("name"),
            Sources = country.References("sources", IdKind.Source),
            Levels = levels,
        };
    }

    private static YamlFields ReadLevels(YamlFields record, Dictionary<RedFlagLevel, CountryAction> levels)
    {
        foreach (var (name, level) in RedFlagsReader.Levels)
        {
            if (record.Record(name, action => ReadAction(action, level)) is { } action)
            {
                levels.Add(level, action);
            }
        }

        return record;
    }

    private static CountryAction ReadAction(YamlFields fields, RedFlagLevel level)
    {
        var action = new CountryAction
        {
            Heading = fields.Text("heading"),
            Action = fields.Text("action"),
            Elsewhere = fields.OptionalText("elsewhere"),
            Phones = fields.OptionalRecords("phones", ReadPhone),
        };
        CountryRules.Check(action, level, fields);
        return action;
    }

    private static ServicePhone ReadPhone(YamlFields phone) => new(phone.Text("label"), phone.Text("number"));
}
