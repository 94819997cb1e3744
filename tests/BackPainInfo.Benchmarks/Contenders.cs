using System.Diagnostics;
using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>Builds the engines one by one, and measures what building costs.</summary>
internal static class Contenders
{
    public static Contender ThisIndex(Corpus corpus)
    {
        var (index, build, bytes) = Measure(() => SearchIndexBuilder.Build(
            corpus.Documents, corpus.Concepts, corpus.Signs, corpus.SignVocabulary, corpus.Options));
        return new Contender("this index", build, bytes, query => index.Search(new SearchQuery { Text = query }).Hits.Count);
    }

    public static Contender Plain(Corpus corpus)
    {
        var (index, build, bytes) = Measure(() => new PlainBm25(corpus.Documents));
        return new Contender("plain BM25", build, bytes, index.Search);
    }

    public static Contender Fts5(Corpus corpus)
    {
        var watch = Stopwatch.StartNew();
        var index = new Fts5Index(corpus.Documents);
        return new Contender("SQLite FTS5", watch.Elapsed, index.Bytes, index.Search) { Resource = index };
    }

    private static (T Made, TimeSpan Build, long Bytes) Measure<T>(Func<T> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var made = make();
        var build = watch.Elapsed;
        return (made, build, GC.GetTotalMemory(forceFullCollection: true) - before);
    }
}
