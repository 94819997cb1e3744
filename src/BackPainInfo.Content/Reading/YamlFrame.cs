using YamlDotNet.Core;

namespace BackPainInfo.Content.Reading;

/// <summary>A list or mapping whose end has not been read yet.</summary>
internal sealed class YamlFrame(int line, AnchorName anchor, bool isMapping, long nodesBefore)
{
    private readonly List<YamlValue> _values = [];

    public int Line { get; } = line;

    public AnchorName Anchor { get; } = anchor;

    public long NodesBefore { get; } = nodesBefore;

    public void Add(YamlValue value) => _values.Add(value);

    public YamlValue ToValue(FileFindings findings) => isMapping ? ToMapping(findings) : new YamlList(Line, _values);

    private YamlMapping ToMapping(FileFindings findings)
    {
        var fields = new List<YamlField>(_values.Count / 2);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < _values.Count; i += 2)
        {
            if (_values[i] is not YamlText key)
            {
                findings.Problem(_values[i].Line, "a field's name is a list or a mapping; write a plain name");
            }
            else if (!names.Add(key.Text))
            {
                findings.Problem(key.Line, $"the field '{key.Text}' stands here twice; keep one");
            }
            else
            {
                fields.Add(new YamlField(key.Text, key.Line, _values[i + 1]));
            }
        }

        return new YamlMapping(Line, fields);
    }
}
