namespace BackPainInfo.Search.Tests;

/// <summary>Many small pages over a few made-up words, frequent and rare. The same pages every time.</summary>
internal static class ManyPages
{
    public static IReadOnlyList<SearchDocument> Create(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(number => SmallSite.Page($"page{number}", $"Page rare{number % 97}", Text(random)))];
    }

    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, 40).Select(_ => random.Next(10) switch
    {
        < 4 => "common",
        < 6 => "often",
        < 9 => $"some{random.Next(60)}",
        _ => $"rare{random.Next(900)}",
    }));
}
