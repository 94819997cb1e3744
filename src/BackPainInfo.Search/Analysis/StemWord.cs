namespace BackPainInfo.Search.Analysis;

/// <summary>A word while it is being stemmed: its letters in a borrowed buffer, and the two regions Porter2 speaks of.</summary>
internal ref struct StemWord
{
    private readonly Span<char> _letters;

    /// <summary>The buffer needs room for one letter more than the word has.</summary>
    public StemWord(Span<char> buffer, ReadOnlySpan<char> word)
    {
        _letters = buffer;
        word.CopyTo(buffer);
        Length = word.Length;
        MarkConsonantY();
        Region1 = word.StartsWith("gener") || word.StartsWith("arsen") ? 5 : word.StartsWith("commun") ? 6 : RegionAfter(0);
        Region2 = RegionAfter(Region1);
    }

    public int Length { get; private set; }

    public int Region1 { get; }

    public int Region2 { get; }

    public readonly ReadOnlySpan<char> Text => _letters[..Length];

    /// <summary>Porter2's "short word": nothing but a short syllable at its end.</summary>
    public readonly bool IsShort => Region1 >= Length && EndsInShortSyllable(Length);

    public readonly bool IsVowel(int index) => _letters[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public readonly bool HasVowelBefore(int end)
    {
        for (var index = 0; index < end; index++)
        {
            if (IsVowel(index))
            {
                return true;
            }
        }

        return false;
    }

    public readonly bool EndsInShortSyllable(int end) => end switch
    {
        < 2 => false,
        2 => IsVowel(0) && !IsVowel(1),
        _ => !IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && _letters[end - 1] is not ('w' or 'x' or 'Y'),
    };

    public readonly bool EndsWith(ReadOnlySpan<char> suffix) => Text.EndsWith(suffix);

    public void Drop(int letters) => Length -= letters;

    public void Add(char letter) => _letters[Length++] = letter;

    public void Replace(int letters, ReadOnlySpan<char> by)
    {
        Length -= letters;
        by.CopyTo(_letters[Length..]);
        Length += by.Length;
    }

    public readonly void RestoreY() => _letters[..Length].Replace('Y', 'y');

    private readonly void MarkConsonantY()
    {
        for (var index = 0; index < Length; index++)
        {
            if (_letters[index] == 'y' && (index == 0 || IsVowel(index - 1)))
            {
                _letters[index] = 'Y';
            }
        }
    }

    private readonly int RegionAfter(int start)
    {
        for (var index = start + 1; index < Length; index++)
        {
            if (!IsVowel(index) && IsVowel(index - 1))
            {
                return index + 1;
            }
        }

        return Length;
    }
}
