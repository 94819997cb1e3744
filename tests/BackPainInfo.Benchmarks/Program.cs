using BackPainInfo.Benchmarks;
using BackPainInfo.Benchmarks.Fuzzing;

switch (args)
{
    case ["search", .. var sizes]:
        SearchIndexBenchmarks.Run(sizes);
        return 0;
    case ["random", .. var folder]:
        RandomTextBenchmark.Run(folder is [var content, ..] ? content : "content");
        return 0;
    case ["fuzz", .. var fuzzing]:
        return FuzzCommand.Run(fuzzing);
    default:
        Console.Error.WriteLine("""
            usage: dotnet run -c Release --project tests/BackPainInfo.Benchmarks -- search [content folder] [sizes, such as 1000 10000; 0 for none]
                   dotnet run -c Release --project tests/BackPainInfo.Benchmarks -- random [content folder]
                   dotnet run -c Release --project tests/BackPainInfo.Benchmarks -- fuzz <seconds> [seed]
            """);
        return 1;
}
