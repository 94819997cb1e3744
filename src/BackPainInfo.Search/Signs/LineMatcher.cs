namespace BackPainInfo.Search.Signs;

/// <summary>Finds for each set of a line a phrase on words of its own, so that no word of the query counts for two.</summary>
internal static class LineMatcher
{
    // Overlaps are local: among so many phrases of a set, one stands free of the others if any does.
    private const int MostChoices = 256;

    /// <summary>One phrase a set, or null where the sets cannot all have one.</summary>
    public static Occurrence[]? Match(IReadOnlyList<IReadOnlyList<Occurrence>> sets)
    {
        var chosen = new Occurrence[sets.Count];
        return Choose(sets, 0, chosen) ? chosen : null;
    }

    private static bool Choose(IReadOnlyList<IReadOnlyList<Occurrence>> sets, int set, Occurrence[] chosen)
    {
        if (set == sets.Count)
        {
            return true;
        }

        for (var choice = 0; choice < Math.Min(sets[set].Count, MostChoices); choice++)
        {
            chosen[set] = sets[set][choice];
            if (IsFree(chosen, set) && Choose(sets, set + 1, chosen))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFree(Occurrence[] chosen, int set)
    {
        for (var earlier = 0; earlier < set; earlier++)
        {
            if (chosen[earlier].Overlaps(chosen[set]))
            {
                return false;
            }
        }

        return true;
    }
}
