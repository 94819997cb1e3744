namespace BackPainInfo.Search.Querying;

/// <summary>A query as it was understood.</summary>
internal sealed record ReadQuery
{
    public ReadQuery(QueryUnit[] units)
    {
        Units = units;
        Content = ContentByWeight(units);
    }

    public QueryUnit[] Units { get; }

    /// <summary>The places of the units that count, the most telling first.</summary>
    public int[] Content { get; }

    /// <summary>The text with its words repaired; null where none was.</summary>
    public string? Corrected { get; init; }

    /// <summary>The words that are scored, denied or not.</summary>
    public required IReadOnlyList<QueryWord> Words { get; init; }

    /// <summary>The word being typed, where the whole query is one; its title pages stay near the top.</summary>
    public string? OpenWord { get; init; }

    private static int[] ContentByWeight(QueryUnit[] units)
    {
        var content = new int[units.Count(static unit => unit.IsContent)];
        var count = 0;
        for (var unit = 0; unit < units.Length; unit++)
        {
            if (!units[unit].IsContent)
            {
                continue;
            }

            var place = count++;
            for (; place > 0 && units[content[place - 1]].Weight < units[unit].Weight; place--)
            {
                content[place] = content[place - 1];
            }

            content[place] = unit;
        }

        return content;
    }
}
