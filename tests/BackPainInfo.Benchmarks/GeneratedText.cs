using System.Text;

namespace BackPainInfo.Benchmarks;

/// <summary>Text of made-up words drawn by Zipf's law, so that some are everywhere and most are rare.</summary>
internal sealed class GeneratedText
{
    private const double Shift = 2.7;

    private readonly string[] _words;
    private readonly double[] _cumulative;

    public GeneratedText(int vocabulary, Random random)
    {
        _words = MakeWords(vocabulary, random);
        _cumulative = new double[vocabulary];
        var sum = 0.0;
        for (var rank = 0; rank < vocabulary; rank++)
        {
            _cumulative[rank] = sum += 1.0 / (rank + Shift);
        }
    }

    /// <summary>A run of words, in sentences.</summary>
    public string Of(int words, Random random)
    {
        var text = new StringBuilder();
        for (var index = 0; index < words; index++)
        {
            text.Append(index == 0 ? "" : index % 12 == 0 ? ". " : " ").Append(Word(random));
        }

        return text.ToString();
    }

    /// <summary>Words of middling frequency: the most frequent ones mean too little to name an idea.</summary>
    public string Phrase(int words, Random random) => string.Join(' ', Enumerable.Range(0, words).Select(_ => _words[50 + random.Next(4_000)]));

    private string Word(Random random)
    {
        var found = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return _words[Math.Min(found < 0 ? ~found : found, _words.Length - 1)];
    }

    private static string[] MakeWords(int count, Random random)
    {
        string[] syllables = ["ba", "co", "di", "fen", "gar", "hul", "ki", "lor", "mes", "nu", "pa", "rin", "sto", "tev", "ul", "ver", "wan", "yet", "zo", "tra"];
        var words = new HashSet<string>(count);
        while (words.Count < count)
        {
            words.Add(string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => syllables[random.Next(syllables.Length)])));
        }

        return [.. words];
    }
}
