using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Walks along a passage's codes and tells where in the text each stands.</summary>
internal ref struct PassageWalker(ReadOnlySpan<ushort> codes, PassageSteps steps, string text)
{
    private readonly ReadOnlySpan<ushort> _codes = codes;
    private PassageSteps _steps = steps;
    private readonly string _text = text;
    private int _next;
    private int _start;
    private int _wordsOfConcept;

    /// <summary>The text of a word, or of all words of a concept's phrase. Ask in rising order.</summary>
    public (int Start, int End) MarkAt(int position)
    {
        MoveTo(position);
        if (!WordCodes.IsConcept(_codes[position]))
        {
            return (_start, EndOfWord(position, _start));
        }

        var before = this;
        var (first, last) = (-1, position);
        for (var words = _wordsOfConcept; words > 0 && MoveToWord(); words--)
        {
            first = first < 0 ? _start : first;
            last = _next - 1;
        }

        var mark = (first, EndOfWord(last, _start));
        this = before;
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
        // Words and concepts come in no order that a processor could guess, so there is nothing to guess.
        var step = _steps.Take(_next);
        var ifConcept = WordCodes.ConceptMask(_codes[_next++]);
        _start += step & ~ifConcept;
        _wordsOfConcept = step & ifConcept;
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
                return _steps.Peek(next) is > 0 and var step ? Math.Min(end, start + step) : end;
            }
        }

        return end;
    }

    private readonly bool IsInside(int at) =>
        char.IsSurrogate(_text[at]) || char.GetUnicodeCategory(_text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark
        || (_text[at] is '\'' or '’' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]));
}
