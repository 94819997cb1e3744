using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Walks along a passage's codes and tells where in the text each stands.</summary>
internal ref struct PassageWalker(ReadOnlySpan<ushort> codes, ReadOnlySpan<byte> steps, string text)
{
    private readonly ReadOnlySpan<ushort> _codes = codes;
    private readonly ReadOnlySpan<byte> _steps = steps;
    private readonly string _text = text;
    private int _next;
    private int _start;

    /// <summary>The text of a word, or of all words of a concept's phrase. Ask in rising order.</summary>
    public (int Start, int End) MarkAt(int position)
    {
        MoveTo(position);
        if (!WordCodes.IsConcept(_codes[position]))
        {
            return (_start, EndOfWord(position, _start));
        }

        var (next, start) = (_next, _start);
        var (first, last) = (-1, position);
        for (var words = (int)_steps[position]; words > 0 && MoveToWord(); words--)
        {
            first = first < 0 ? _start : first;
            last = _next - 1;
        }

        var mark = (first, EndOfWord(last, _start));
        (_next, _start) = (next, start);
        return mark;
    }

    private void MoveTo(int position)
    {
        while (_next <= position)
        {
            Step();
        }
    }

    private bool MoveToWord()
    {
        while (_next < _codes.Length)
        {
            var code = _codes[_next];
            Step();
            if (code != WordCodes.Padding && !WordCodes.IsConcept(code))
            {
                return true;
            }
        }

        return false;
    }

    private void Step()
    {
        _start += WordCodes.IsConcept(_codes[_next]) ? 0 : _steps[_next];
        _next++;
    }

    // A compound's two words stand side by side, so the next word's start may end this one.
    private readonly int EndOfWord(int position, int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || IsInside(end) || end == start))
        {
            end++;
        }

        for (var next = position + 1; next < _codes.Length; next++)
        {
            if (!WordCodes.IsConcept(_codes[next]))
            {
                return _steps[next] > 0 ? Math.Min(end, start + _steps[next]) : end;
            }
        }

        return end;
    }

    private readonly bool IsInside(int at) =>
        char.IsSurrogate(_text[at]) || char.GetUnicodeCategory(_text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark
        || (_text[at] is '\'' or '’' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]));
}
