using System.Numerics;

namespace BackPainInfo.Search.Indexing;

/// <summary>The dictionary of words as they are written, in alphabetical order: for beginnings, spelling repair and suggestions.</summary>
internal sealed class SurfaceTable
{
    private readonly string[] _words;
    private readonly int[] _terms;
    private readonly uint[] _letters;
    private readonly byte[] _lengths;

    private SurfaceTable(string[] words, int[] terms)
    {
        _words = words;
        _terms = terms;
        _letters = [.. words.Select(word => LettersOf(word))];
        _lengths = [.. words.Select(word => (byte)Math.Min(word.Length, byte.MaxValue))];
    }

    public int Count => _words.Length;

    public static SurfaceTable Create(IReadOnlyDictionary<string, int> termsByWord)
    {
        var words = termsByWord.Keys.ToArray();
        Array.Sort(words, string.CompareOrdinal);
        return new SurfaceTable(words, [.. words.Select(word => termsByWord[word])]);
    }

    public string WordAt(int index) => _words[index];

    public int TermAt(int index) => _terms[index];

    public int Find(string word)
    {
        var index = LowerBound(word);
        return index < _words.Length && string.Equals(_words[index], word, StringComparison.Ordinal) ? index : -1;
    }

    /// <summary>The words that begin so.</summary>
    public (int Start, int End) Beginning(string prefix)
    {
        var start = LowerBound(prefix);
        var end = start;
        var above = _words.Length;
        while (end < above)
        {
            var middle = (end + above) / 2;
            (end, above) = _words[middle].StartsWith(prefix, StringComparison.Ordinal) ? (middle + 1, above) : (end, middle);
        }

        return (start, end);
    }

    /// <summary>Whether a word may be within this many edits, told from its length and its letters alone.</summary>
    public bool MayBeNear(int index, int length, uint letters, int edits) =>
        Math.Abs(_lengths[index] - length) <= edits && BitOperations.PopCount(_letters[index] ^ letters) <= 2 * edits;

    public static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    private int LowerBound(string word)
    {
        int low = 0, high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_words[middle], word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
