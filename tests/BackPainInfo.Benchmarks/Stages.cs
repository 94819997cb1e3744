#pragma warning disable
using System.Diagnostics; using System.Reflection;
using BackPainInfo.Search; using BackPainInfo.Search.Analysis; using BackPainInfo.Search.Indexing; using BackPainInfo.Search.Querying; using BackPainInfo.Search.Signs;
namespace BackPainInfo.Benchmarks;
internal static class Stages {
  public static void Run(string folder) {
    var real = RealCorpus.Load(folder)!;
    var index = SearchIndexBuilder.Build(real.Documents, real.Concepts, real.Signs, real.SignVocabulary, real.Options);
    T F<T>(string n) => (T)typeof(SearchIndex).GetField(n, BindingFlags.Instance|BindingFlags.NonPublic)!.GetValue(index)!;
    var tables = F<IndexTables>("_tables"); var signs = F<WarningSignReader>("_signs"); var reader = F<QueryReader>("_reader"); var lift = F<SignLift>("_lift"); var ranker = F<HitRanker>("_ranker");
    string[] names = ["analyze","signs","read","codes","lift+rank","hits","facets","total"];
    for (var pass = 0; pass < 3; pass++) {
      var time = new double[8]; var alloc = new long[8]; long n = 0; var per = new List<double>();
      var until = Stopwatch.StartNew();
      while (until.Elapsed.TotalSeconds < 5) foreach (var q in real.Queries) {
        n++;
        var t0 = Stopwatch.GetTimestamp(); long a0 = GC.GetAllocatedBytesForCurrentThread(); var begin = t0; var beginA = a0; int i = 0;
        void M() { var t = Stopwatch.GetTimestamp(); var a = GC.GetAllocatedBytesForCurrentThread(); time[i] += (t-t0)*1e6/Stopwatch.Frequency; alloc[i] += a-a0; i++; t0 = Stopwatch.GetTimestamp(); a0 = GC.GetAllocatedBytesForCurrentThread(); }
        var query = new SearchQuery { Text = q };
        var tokens = TextAnalyzer.Analyze(q); M();
        var s = signs.Read(q, tokens); M();
        var read = reader.Read(q, tokens, true); M();
        var codes = new QueryCodes(read.Units); M();
        var ranking = ranker.Rank(read, codes, query, lift.DocumentsFor(s)); M();
        var hits = new HitBuilder(tables, codes).Build(ranking.Ranked, 0, 10); M();
        var f = ranker.Facets.Count(ranking.Documents, query.Facets); M();
        time[7] += (Stopwatch.GetTimestamp()-begin)*1e6/Stopwatch.Frequency; alloc[7] += GC.GetAllocatedBytesForCurrentThread()-beginA;
        per.Add((Stopwatch.GetTimestamp()-begin)*1e6/Stopwatch.Frequency);
      }
      per.Sort();  Console.WriteLine($"pass {pass} n {n} median {per[per.Count/2]:F1} p99 {per[(int)(per.Count*0.99)]:F1}");
      if (pass > 0) for (var i = 0; i < 8; i++) Console.WriteLine($"{names[i],-10} {time[i]/n,8:F2} us {alloc[i]/n,7} B");
    }
  }
}
