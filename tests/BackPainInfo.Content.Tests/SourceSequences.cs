using System.Buffers.Binary;
using System.Text;

namespace BackPainInfo.Content.Tests;

/// <summary>The digest of the source compilation's wording that <c>tests/make-source-digest.py</c> writes.</summary>
internal sealed class SourceSequences
{
    private const int WordsInSequence = 8;

    private readonly HashSet<ulong> _sequences = [];

    public SourceSequences(byte[] digest)
    {
        for (var i = 0; i < digest.Length; i += sizeof(ulong))
        {
            _sequences.Add(BinaryPrimitives.ReadUInt64LittleEndian(digest.AsSpan(i)));
        }
    }

    public int Count => _sequences.Count;

    /// <summary>The first eight words in a row that the text shares with the source, or null.</summary>
    public string? FirstShared(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Count - WordsInSequence + 1))
            .Select(start => string.Join(' ', words.Skip(start).Take(WordsInSequence)))
            .FirstOrDefault(sequence => _sequences.Contains(Hash(sequence)));
    }

    /// <summary>FNV-1a, 64 bits.</summary>
    internal static ulong Hash(string text) => Encoding.UTF8.GetBytes(text).Aggregate(0xCBF29CE484222325UL, (value, letter) => unchecked((value ^ letter) * 0x100000001B3UL));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().Append(' '))
        {
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '\'')
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
