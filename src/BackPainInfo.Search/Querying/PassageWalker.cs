using System.Buffers;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Walks along a passage and tells where in its text each word stands.</summary>
internal ref struct PassageWalker(PassageStore passages, int document, int passage, string text)
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // Positions count from the store's first code.
    private readonly ReadOnlySpan<ushort> _codes = passages.Codes(0, passages.EndOf(document, passage));
    private readonly string _text = text;
    private PassageSteps _steps = passages.StepsFrom(passages.PassagesOf(document)[passage]);

    /// <summary>The text of the word at a position of the store, or of all words of a concept's phrase. Ask in rising order.</summary>
    public (int Start, int End) MarkAt(int position)
    {
        _steps.TakeUntil(position + 1);
        return WordCodes.IsConcept(_codes[position]) ? PhraseAfter(position) : (_steps.Sum, EndOfWord(position, _steps.Sum));
    }

    // Another concept may be asked for that begins inside this phrase, so its steps are not taken.
    private (int Start, int End) PhraseAfter(int position)
    {
        var before = _steps;
        var (first, last) = (-1, position);
        for (var words = passages.WordsOfConceptAt(position); words > 0 && MoveToWord(); words--)
        {
            first = first < 0 ? _steps.Sum : first;
            last = _steps.Next - 1;
        }

        var mark = (first, EndOfWord(last, _steps.Sum));
        _steps = before;
        return mark;
    }

    private bool MoveToWord()
    {
        while (_steps.Next < _codes.Length)
        {
            var code = _codes[_steps.Next];
            _steps.Take();
            if (code != WordCodes.Padding && !WordCodes.IsConcept(code))
            {
                return true;
            }
        }

        return false;
    }

    // A compound's two words stand side by side, so the next word's start may end this one.
    private readonly int EndOfWord(int position, int start)
    {
        var letters = _text.AsSpan(start).IndexOfAnyExcept(PlainLetters);
        var end = letters < 0 ? _text.Length : start + letters;
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

    private readonly bool IsInside(int at) => _text[at] is '\'' or > '\x7F' && IsInsideWord(at);

    private readonly bool IsInsideWord(int at) =>
        char.IsSurrogate(_text[at]) || char.GetUnicodeCategory(_text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark
        || (_text[at] is '\'' or '’' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]));
}
