namespace BackPainInfo.Search.Querying;

/// <summary>
/// How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into another
/// (optimal string alignment, the restricted Damerau-Levenshtein distance).
/// </summary>
internal static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>The distance, or <paramref name="most"/> + 1 where it is more than that.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > LongestWord || other.Length > LongestWord)
        {
            return most + 1;
        }

        Span<int> earlier = stackalloc int[LongestWord + 1];
        Span<int> previous = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                var distance = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    distance = Math.Min(distance, earlier[column - 2] + 1);
                }

                current[column] = distance;
                least = Math.Min(least, distance);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = earlier;
            earlier = previous;
            previous = current;
            current = free;
        }

        return Math.Min(previous[other.Length], most + 1);
    }
}
