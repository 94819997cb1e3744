namespace BackPainInfo.Search.Querying;

/// <summary>What the units of a query can add at most to the score of a document of one block.</summary>
internal static class BlockBounds
{
    /// <summary>bounds[i] becomes what the first i units can add.</summary>
    public static void Sum(UnitCursor[] cursors, int block, Span<double> bounds)
    {
        bounds[0] = 0;
        for (var index = 0; index < cursors.Length; index++)
        {
            bounds[index + 1] = bounds[index] + cursors[index].BoundIn(block);
        }
    }

    /// <summary>The first unit that a document needs to be above the threshold: itself or one after it.</summary>
    public static int FirstEssential(ReadOnlySpan<double> bounds, double threshold)
    {
        var essential = 0;
        while (essential + 1 < bounds.Length && bounds[essential + 1] <= threshold)
        {
            essential++;
        }

        return essential;
    }
}
