using System.Buffers;
using System.Text;

namespace BackPainInfo.Search.Analysis;

/// <summary>
/// Walks over a text from word to word in one pass. Only letters, digits and "&amp;" make words: every other character, a lone surrogate or an
/// emoji too, stands between words, so that no text can be wrong.
/// </summary>
internal ref struct WordScanner
{
    /// <summary>What is longer is no word of any language; the rest of it is passed over.</summary>
    public const int LongestWord = 64;

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘ʼ`´＇′‛ʹ");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:!?()[]{}|\n\r+—―…•·。，、；：！？،؛؟\u2028\u2029");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011\u2012–−");
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create(".,:");

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _word;
    private int _position;
    private int _length;

    public WordScanner(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _word = buffer;
    }

    /// <summary>The word in the letters it is compared by.</summary>
    public readonly ReadOnlySpan<char> Word => _word[.._length];

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool AfterBreak { get; private set; }

    /// <summary>Nothing but one hyphen stands between this word and the one before.</summary>
    public bool AfterHyphen { get; private set; }

    public bool Next()
    {
        var previousEnd = _position;
        if (!SkipToWord())
        {
            return false;
        }

        AfterHyphen = previousEnd > 0 && Start == previousEnd + 1 && Hyphens.Contains(_text[previousEnd]);
        ReadWord();
        End = _position;
        return true;
    }

    private bool SkipToWord()
    {
        AfterBreak = false;
        Span<char> folded = stackalloc char[LetterFolding.Longest];
        while (_position < _text.Length)
        {
            Start = _position;
            if (_text[_position] == '&' || Fold(folded, out var width) > 0)
            {
                return true;
            }

            AfterBreak |= IsBreak(_position);
            _position += width;
        }

        return false;
    }

    private void ReadWord()
    {
        _length = 0;
        if (_text[_position] == '&')
        {
            _position++;
            Append("and");
            return;
        }

        ReadPlainLetters();
        Span<char> folded = stackalloc char[LetterFolding.Longest];
        while (_position < _text.Length)
        {
            var letters = Fold(folded, out var width);
            if (letters < 0 && !IsInnerApostrophe())
            {
                return;
            }

            if (letters > 0)
            {
                if (_length > 0 && char.IsAsciiDigit(_word[0]) && !char.IsAsciiDigit(folded[0]))
                {
                    return;
                }

                Append(folded[..letters]);
            }

            _position += width;
        }
    }

    // Most words are nothing else.
    private void ReadPlainLetters()
    {
        while (_position < _text.Length && char.IsAsciiLetter(_text[_position]) && _length < LongestWord)
        {
            _word[_length++] = (char)(_text[_position++] | 0x20);
        }
    }

    private void Append(scoped ReadOnlySpan<char> letters)
    {
        if (_length + letters.Length <= LongestWord)
        {
            letters.CopyTo(_word[_length..]);
            _length += letters.Length;
        }
    }

    private readonly int Fold(scoped Span<char> folded, out int width)
    {
        var character = _text[_position];
        width = 1;
        if (char.IsAscii(character))
        {
            folded[0] = char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;
            return char.IsAsciiLetterOrDigit(character) ? 1 : -1;
        }

        if (Apostrophes.Contains(character) || Rune.DecodeFromUtf16(_text[_position..], out var rune, out width) != OperationStatus.Done)
        {
            return -1;
        }

        return LetterFolding.Fold(rune, folded);
    }

    private readonly bool IsInnerApostrophe() =>
        Apostrophes.Contains(_text[_position]) && _position + 1 < _text.Length && char.IsLetter(_text[_position + 1]);

    private readonly bool IsBreak(int at)
    {
        var mark = _text[at];
        if (Hyphens.Contains(mark))
        {
            return at == 0 || char.IsWhiteSpace(_text[at - 1]);
        }

        return Breaks.Contains(mark) && !(NumberMarks.Contains(mark) && IsDigitAt(at - 1) && IsDigitAt(at + 1));
    }

    private readonly bool IsDigitAt(int at) => at >= 0 && at < _text.Length && char.IsAsciiDigit(_text[at]);
}
