using System.Numerics;
using System.Runtime.Intrinsics;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>The dictionary of words as they are written, in alphabetical order: for beginnings, spelling repair and suggestions.</summary>
internal sealed class SurfaceTable
{
    // So many words are told near or not at a time.
    private const int AtOnce = 8;

    private readonly string[] _words;
    private readonly int[] _terms;

    // Of words beyond the last, to make the number a multiple, the length is that of no word.
    private readonly uint[] _letters;
    private readonly byte[] _lengths;

    private SurfaceTable(string[] words, int[] terms)
    {
        _words = words;
        _terms = terms;
        _letters = new uint[(words.Length + AtOnce - 1) / AtOnce * AtOnce];
        _lengths = new byte[_letters.Length];
        _lengths.AsSpan().Fill(byte.MaxValue);
        for (var index = 0; index < words.Length; index++)
        {
            _letters[index] = EditDistance.LettersOf(words[index]);
            _lengths[index] = (byte)words[index].Length;
        }
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

    /// <summary>
    /// The next word from this one on that may be within so many edits, told from its length and its letters alone; past every word where there is
    /// none.
    /// </summary>
    public int NextNear(int from, int length, uint letters, int edits)
    {
        for (var first = from & -AtOnce; first < _letters.Length; first += AtOnce)
        {
            var near = Near(first, length, letters, edits) & (uint.MaxValue << Math.Max(from - first, 0));
            if (near != 0)
            {
                return first + BitOperations.TrailingZeroCount(near);
            }
        }

        return int.MaxValue;
    }

    // A bit for each of the words from the first on. An edit changes the length by one at most, and which letters there are by two.
    private uint Near(int first, int length, uint letters, int edits)
    {
        var lengths = Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalar(BitConverter.ToUInt64(_lengths, first)).AsByte())).AsInt32();
        var different = Vector256.Create(_letters, first) ^ Vector256.Create(letters);
        for (var edit = 0; edit < 2 * edits; edit++)
        {
            different &= different - Vector256<uint>.One;
        }

        var isNear = Vector256.LessThanOrEqual(Vector256.Abs(lengths - Vector256.Create(length)), Vector256.Create(edits));
        return (isNear & Vector256.Equals(different, default).AsInt32()).ExtractMostSignificantBits();
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
