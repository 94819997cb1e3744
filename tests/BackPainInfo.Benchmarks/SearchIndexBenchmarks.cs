using System.Diagnostics;

namespace BackPainInfo.Benchmarks;

/// <summary>Measures search side by side: this index, SQLite FTS5 and a plain BM25, over the real articles and over generated ones.</summary>
internal static class SearchIndexBenchmarks
{
    private const int Rounds = 7;

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(20);

    public static void Run(string[] arguments)
    {
        var folder = arguments.FirstOrDefault(argument => !int.TryParse(argument, out _)) ?? "content";
        var sizes = arguments.Select(argument => int.TryParse(argument, out var size) ? size : 0).Where(size => size > 0).ToList();
        Console.WriteLine($"{"documents",-20}{"engine",-14}{"median µs",12}{"p99 µs",12}{"build s",10}{"KB/document",14}");
        if (RealCorpus.Load(folder) is { } real)
        {
            Run(real);
        }

        foreach (var size in sizes.Count > 0 ? sizes : [53, 1_000, 10_000, 100_000])
        {
            Run(GeneratedCorpus.Create(size));
        }
    }

    private static void Run(Corpus corpus)
    {
        foreach (var build in new Func<Corpus, Contender>[] { Contenders.ThisIndex, Contenders.Plain, Contenders.Fts5 })
        {
            using var contender = build(corpus);
            var times = Measure(contender, corpus.Queries);
            Console.WriteLine(
                $"{corpus.Name,-20}{contender.Name,-14}{times[times.Count / 2],12:F1}{times[(int)(times.Count * 0.99)],12:F1}" +
                $"{contender.Build.TotalSeconds,10:F2}{contender.Bytes / 1024.0 / corpus.Documents.Count,14:F1}");
        }
    }

    /// <summary>Microseconds of each query in rising order, the best of several rounds: what else runs on the machine is not measured.</summary>
    private static List<double> Measure(Contender contender, IReadOnlyList<string> queries)
    {
        var best = Enumerable.Repeat(double.MaxValue, queries.Count).ToArray();
        var whole = Stopwatch.StartNew();
        for (var round = 0; round < Rounds && (round == 0 || whole.Elapsed < LongestRun); round++)
        {
            for (var query = 0; query < best.Length; query++)
            {
                var start = Stopwatch.GetTimestamp();
                contender.Search(queries[query]);
                best[query] = Math.Min(best[query], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        return [.. best.Order()];
    }
}
