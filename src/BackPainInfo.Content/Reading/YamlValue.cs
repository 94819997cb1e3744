namespace BackPainInfo.Content.Reading;

/// <summary>A node of a YAML document with the line it begins on. The family is closed: text, list or mapping.</summary>
internal abstract class YamlValue(int line)
{
    public int Line { get; } = line;
}

/// <summary>A scalar. <see cref="IsNull"/> tells an empty value from an empty text.</summary>
internal sealed class YamlText(int line, string text, bool isPlain) : YamlValue(line)
{
    public string Text { get; } = text;

    public bool IsNull { get; } = isPlain && text is "" or "~" or "null";
}

/// <summary>A sequence.</summary>
internal sealed class YamlList(int line, IReadOnlyList<YamlValue> items) : YamlValue(line)
{
    public IReadOnlyList<YamlValue> Items { get; } = items;
}

/// <summary>A mapping, in the order of the file.</summary>
internal sealed class YamlMapping(int line, IReadOnlyList<YamlField> fields) : YamlValue(line)
{
    public IReadOnlyList<YamlField> Fields { get; } = fields;
}

/// <summary>One key of a mapping and its value.</summary>
internal sealed record YamlField(string Name, int Line, YamlValue Value);
