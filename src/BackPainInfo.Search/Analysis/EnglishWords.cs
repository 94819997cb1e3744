using System.Text;

namespace BackPainInfo.Search.Analysis;

/// <summary>Everyday English words, whether or not a page or a phrase has them. Whoever writes one of them meant it, so it is never taken for a misspelling.</summary>
internal static class EnglishWords
{
    private const char Comment = '#';

    // A number for each word, in rising order. A misspelling that has the number of a word, one in 100,000 or so, stays as it is written.
    private static readonly uint[] Numbers = Read();

    /// <summary>Whether a word of four letters or more, in lower case, is one of them.</summary>
    public static bool Contains(string word) => Array.BinarySearch(Numbers, NumberOf(word)) >= 0;

    private static uint[] Read()
    {
        using var file = typeof(EnglishWords).Assembly.GetManifestResourceStream(typeof(EnglishWords), "EnglishWords.txt")!;
        using var reader = new StreamReader(file, Encoding.ASCII);
        var numbers = new List<uint>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != Comment)
            {
                foreach (var word in line.AsSpan().Split(' '))
                {
                    numbers.Add(NumberOf(line.AsSpan(word)));
                }
            }
        }

        numbers.Sort();
        return [.. numbers];
    }

    // FNV-1a.
    private static uint NumberOf(ReadOnlySpan<char> word)
    {
        var number = 2_166_136_261;
        foreach (var letter in word)
        {
            number = (number ^ letter) * 16_777_619;
        }

        return number;
    }
}
