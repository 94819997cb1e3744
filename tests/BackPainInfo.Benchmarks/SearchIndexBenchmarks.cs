using System.Diagnostics;

namespace BackPainInfo.Benchmarks;

/// <summary>
/// Measures search side by side: this index, SQLite FTS5 and a plain BM25, over the real articles and over generated ones. All engines get the same
/// queries in twenty rounds, or as many as fit into a minute, after rounds to warm up until the compiler has seen what is hot. Median and p99 are over
/// every sample, "quiet" over the best of each query. Kilobytes are what the index holds beside the documents' own texts; for FTS5, which keeps a
/// copy of them, its whole database.
/// </summary>
internal static class SearchIndexBenchmarks
{
    private const int Rounds = 20;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(1);

    public static void Run(string[] arguments)
    {
        var folder = arguments.FirstOrDefault(argument => !int.TryParse(argument, out _)) ?? "content";
        var sizes = arguments.Select(argument => int.TryParse(argument, out var size) ? size : -1).Where(size => size >= 0).ToList();
        Console.WriteLine($"{"documents",-20}{"engine",-14}{"median µs",11}{"p99 µs",10}{"quiet",10}{"p99",10}{"times",8}{"build s",9}{"KB/doc",9}");
        if (RealCorpus.Load(folder) is { } real)
        {
            Run(real);
        }

        foreach (var size in (sizes.Count > 0 ? sizes : [1_000, 10_000, 100_000]).Where(size => size > 0))
        {
            Run(GeneratedCorpus.Create(size));
        }
    }

    private static void Run(Corpus corpus)
    {
        var own = 0.0;
        foreach (var build in new Func<Corpus, Contender>[] { Contenders.ThisIndex, Contenders.Plain, Contenders.Fts5 })
        {
            using var contender = build(corpus);
            var (all, best) = Measure(contender, corpus.Queries);
            own = own == 0 ? Share(all, 0.5) : own;
            Console.WriteLine(
                $"{corpus.Name,-20}{contender.Name,-14}{Share(all, 0.5),11:F1}{Share(all, 0.99),10:F1}{Share(best, 0.5),10:F1}{Share(best, 0.99),10:F1}"
                + $"{Share(all, 0.5) / own,8:F1}{contender.Build.TotalSeconds,9:F2}{contender.Bytes / 1024.0 / Math.Max(corpus.Documents.Count, 1),9:F1}");
        }
    }

    private static double Share(double[] ordered, double share) => ordered[(int)(ordered.Length * share)];

    /// <summary>Microseconds in rising order, of all rounds and of the best round of each query.</summary>
    private static (double[] All, double[] Best) Measure(Contender contender, IReadOnlyList<string> queries)
    {
        var all = new List<double>(Rounds * queries.Count);
        var best = Enumerable.Repeat(double.MaxValue, queries.Count).ToArray();
        var watch = Stopwatch.StartNew();
        do
        {
            foreach (var query in queries)
            {
                contender.Search(query);
            }
        }
        while (watch.Elapsed < WarmUp);

        watch.Restart();
        for (var round = 0; round < 1 || (round < Rounds && watch.Elapsed < LongEnough); round++)
        {
            for (var query = 0; query < best.Length; query++)
            {
                var start = Stopwatch.GetTimestamp();
                contender.Search(queries[query]);
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                all.Add(time);
                best[query] = Math.Min(best[query], time);
            }
        }

        return ([.. all.Order()], [.. best.Order()]);
    }
}
