using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackPainInfo.Content.Reading;

/// <summary>Builds the tree event by event on a stack of its own, counting depth and what aliases expand to.</summary>
internal sealed class YamlTreeBuilder(FileFindings findings, int linesBefore)
{
    private const int DeepestNesting = 64;
    private const long MostNodes = 250_000;

    private readonly Stack<YamlFrame> _open = [];
    private readonly Dictionary<AnchorName, (YamlValue Value, long Size)> _anchors = [];

    // A text that stands many times is kept once.
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private YamlValue? _root;
    private int _documents;
    private long _nodes;

    public bool IsUsable { get; private set; } = true;

    public void Add(ParsingEvent parsingEvent)
    {
        var line = (int)parsingEvent.Start.Line;
        if (parsingEvent is NodeEvent { Tag.IsEmpty: false } and not Scalar { Tag.IsNonSpecific: true })
        {
            Refuse(line, "tags such as '!name' are not used here; write the plain value");
            return;
        }

        switch (parsingEvent)
        {
            case DocumentStart when ++_documents > 1:
                Refuse(line, "a second document begins here; a file holds one, remove the '---'");
                break;
            case MappingStart mapping:
                Open(new YamlFrame(Shift(line), mapping.Anchor, isMapping: true, _nodes), line);
                break;
            case SequenceStart sequence:
                Open(new YamlFrame(Shift(line), sequence.Anchor, isMapping: false, _nodes), line);
                break;
            case MappingEnd or SequenceEnd:
                Close();
                break;
            case Scalar scalar:
                Place(new YamlText(Shift(line), Once(scalar.Value), scalar.IsPlainImplicit), scalar.Anchor, 1, line);
                break;
            case AnchorAlias alias:
                Repeat(alias, line);
                break;
        }
    }

    public void Refuse(int line, string message)
    {
        if (IsUsable)
        {
            IsUsable = false;
            findings.Problem(Shift(line), message);
        }
    }

    public YamlValue? Result()
    {
        if (IsUsable && _root is null)
        {
            Refuse(1, "there is nothing but comments; write the fields");
        }

        return IsUsable ? _root : null;
    }

    private int Shift(int line) => line + linesBefore;

    private string Once(string text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _texts.Add(text);
        return text;
    }

    private void Open(YamlFrame frame, int line)
    {
        _open.Push(frame);
        if (_open.Count > DeepestNesting)
        {
            Refuse(line, $"values are nested more than {DeepestNesting} deep; flatten them");
        }
    }

    private void Close()
    {
        var frame = _open.Pop();
        Place(frame.ToValue(findings), frame.Anchor, 1, frame.Line - linesBefore, _nodes - frame.NodesBefore);
    }

    private void Repeat(AnchorAlias alias, int line)
    {
        if (!_anchors.TryGetValue(alias.Value, out var target))
        {
            Refuse(line, $"'*{alias.Value}' repeats a value that is not complete yet or does not exist; define '&{alias.Value}' above");
            return;
        }

        Place(target.Value, AnchorName.Empty, target.Size, line);
    }

    private void Place(YamlValue value, AnchorName anchor, long size, int line, long inner = 0)
    {
        _nodes += size;
        if (_nodes > MostNodes)
        {
            Refuse(line, $"with every alias written out the file has more than {MostNodes} values; use fewer aliases");
            return;
        }

        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = (value, size + inner);
        }

        if (_open.TryPeek(out var parent))
        {
            parent.Add(value);
        }
        else
        {
            _root = value;
        }
    }
}
