using BackPainInfo.Benchmarks;

if (args is not ["search", ..])
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/BackPainInfo.Benchmarks -- search [content folder] [sizes, such as 1000 10000]");
    return 1;
}

SearchIndexBenchmarks.Run(args[1..]);
return 0;
