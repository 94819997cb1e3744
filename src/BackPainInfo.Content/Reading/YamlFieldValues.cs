using System.Globalization;

namespace BackPainInfo.Content.Reading;

/// <summary>Takes typed values out of <see cref="YamlFields"/>. A wrong value is a problem and gives a harmless default.</summary>
internal static class YamlFieldValues
{
    public static string Text(this YamlFields fields, string name) => ToText(fields, name, fields.Required(name)) ?? "";

    public static string? OptionalText(this YamlFields fields, string name) => ToText(fields, name, fields.Optional(name));

    public static IReadOnlyList<string> Texts(this YamlFields fields, string name) => [.. fields.TextItems(name, fields.Required(name)).Select(item => item.Text)];

    public static IReadOnlyList<string> OptionalTexts(this YamlFields fields, string name) => [.. fields.TextItems(name, fields.Optional(name)).Select(item => item.Text)];

    public static int Number(this YamlFields fields, string name) => ToNumber(fields, name, fields.Required(name)) ?? 0;

    public static int? OptionalNumber(this YamlFields fields, string name) => ToNumber(fields, name, fields.Optional(name));

    public static bool Flag(this YamlFields fields, string name) => ToFlag(fields, name, fields.Required(name));

    public static bool OptionalFlag(this YamlFields fields, string name) => fields.Optional(name) is { } value && ToFlag(fields, name, value);

    public static double OptionalFraction(this YamlFields fields, string name, double otherwise)
    {
        var text = fields.OptionalText(name);
        if (text is null || double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return text is null ? otherwise : double.Parse(text, CultureInfo.InvariantCulture);
        }

        fields.Problem(name, $"'{name}' is '{text}'; write a number above 0 such as 1.5");
        return otherwise;
    }

    public static DateOnly Date(this YamlFields fields, string name)
    {
        var text = fields.Text(name);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && text.Length > 0)
        {
            fields.Problem(name, $"'{name}' is '{text}'; write a date such as 2026-11-22");
        }

        return date;
    }

    public static T Choice<T>(this YamlFields fields, string name, IReadOnlyDictionary<string, T> choices)
    {
        var text = fields.Text(name);
        if (choices.TryGetValue(text, out var choice))
        {
            return choice;
        }

        if (text.Length > 0)
        {
            fields.Problem(name, $"'{name}' is '{text}'; write one of: {string.Join(", ", choices.Keys)}");
        }

        return choices.Values.First();
    }

    /// <summary>The items of a list, or none with a problem.</summary>
    public static IReadOnlyList<YamlValue> Items(this YamlFields fields, string name, YamlValue? value)
    {
        if (value is YamlList list)
        {
            return list.Items;
        }

        if (value is not null)
        {
            fields.Problem(name, $"'{name}' is {YamlFields.Describe(value)}; write a list such as [one, two]");
        }

        return [];
    }

    /// <summary>The texts of a list with their lines.</summary>
    public static IEnumerable<YamlText> TextItems(this YamlFields fields, string name, YamlValue? value)
    {
        foreach (var item in fields.Items(name, value))
        {
            if (item is YamlText { Text: var text } found && !string.IsNullOrWhiteSpace(text) && !found.IsNull)
            {
                yield return found;
            }
            else
            {
                fields.Findings.Problem(item.Line, $"an entry of '{name}' is {YamlFields.Describe(item)}; write a text, in quotes if it contains ': '");
            }
        }
    }

    private static string? ToText(YamlFields fields, string name, YamlValue? value)
    {
        if (value is YamlText { Text: var text } && !string.IsNullOrWhiteSpace(text))
        {
            return text.Trim();
        }

        if (value is not null)
        {
            fields.Problem(name, $"'{name}' is {YamlFields.Describe(value)}; write a text, in quotes if it contains ': '");
        }

        return null;
    }

    private static int? ToNumber(YamlFields fields, string name, YamlValue? value)
    {
        if (value is YamlText { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (value is not null)
        {
            fields.Problem(name, $"'{name}' is {YamlFields.Describe(value)}; write a whole number");
        }

        return null;
    }

    private static bool ToFlag(YamlFields fields, string name, YamlValue? value)
    {
        if (value is not null and not YamlText { Text: "true" or "false" })
        {
            fields.Problem(name, $"'{name}' is {YamlFields.Describe(value)}; write true or false");
        }

        return value is YamlText { Text: "true" };
    }
}
