using System.Diagnostics;
using BackPainInfo.Content;
using BackPainInfo.Search;
using BackPainInfo.Web;

namespace BackPainInfo.Benchmarks;

/// <summary>Puts 100,000 texts of any characters through search and suggestions over the real articles, and names the slowest.</summary>
internal static class RandomTextBenchmark
{
    private const int Texts = 100_000;
    private const int Longest = 260;

    private static readonly string[] Pieces =
    [
        "back pain ", "between my shoulder blades ", "can't ", "no ", "fever, ", "scapul", "sholder ", "numbnes ", "\u00AD", "I\u0307", "ﬁ", "ß", "😀", "\uD800", "\0", "\"*", "mid-",
    ];

    public static void Run(string folder)
    {
        var search = new ArticleSearch(SiteLoader.Load(folder));
        var random = new Random(20_261_124);
        var times = new double[Texts];
        var slowest = (Time: 0.0, Text: "");
        for (var round = 0; round < Texts; round++)
        {
            var text = Text(random);
            var start = Stopwatch.GetTimestamp();
            search.Search(new SearchQuery { Text = text });
            search.Suggest(text, 8);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            slowest = round > Texts / 100 && times[round] > slowest.Time ? (times[round], text) : slowest;
        }

        Array.Sort(times);
        Console.WriteLine($"{Texts:N0} random texts, search and suggestions: median {times[Texts / 2]:F0} µs, p99 {times[Texts * 99 / 100]:F0} µs, slowest {slowest.Time:F0} µs");
        Console.WriteLine(string.Concat(slowest.Text.Select(letter => letter is >= ' ' and < '\x7F' ? $"{letter}" : $"\\u{(int)letter:X4}")));
    }

    private static string Text(Random random)
    {
        var length = random.Next(1, Longest);
        var text = new System.Text.StringBuilder();
        while (text.Length < length)
        {
            _ = random.Next(3) == 0 ? text.Append((char)random.Next(char.MaxValue + 1)) : text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
