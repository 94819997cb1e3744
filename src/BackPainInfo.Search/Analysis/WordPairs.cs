using System.Collections.Frozen;

namespace BackPainInfo.Search.Analysis;

/// <summary>Reads a table of words written as "from to / from to", on as many lines as it needs.</summary>
internal static class WordPairs
{
    public static FrozenDictionary<string, string> Read(string table) => table
        .Split(['/', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
