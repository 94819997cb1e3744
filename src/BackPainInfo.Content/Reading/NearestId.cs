namespace BackPainInfo.Content.Reading;

/// <summary>Finds the known id that somebody most likely meant.</summary>
internal static class NearestId
{
    /// <summary>"did you mean 'x'?", or the other advice when nothing is near.</summary>
    public static string Advise(string wrong, IEnumerable<string> known, string otherwise) =>
        Find(wrong, known) is { } nearest ? $"did you mean '{nearest}'?" : otherwise;

    public static string? Find(string wrong, IEnumerable<string> known)
    {
        var allowed = Math.Max(2, wrong.Length / 4);
        var nearest = known
            .Where(id => Math.Abs(id.Length - wrong.Length) <= allowed)
            .Select(id => (Id: id, Distance: Distance(wrong, id)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .FirstOrDefault((Id: "", Distance: int.MaxValue));
        return nearest.Distance <= allowed ? nearest.Id : null;
    }

    /// <summary>Levenshtein's distance, kept in two rows.</summary>
    internal static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
