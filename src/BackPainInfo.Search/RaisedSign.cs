namespace BackPainInfo.Search;

/// <summary>A warning sign that a query states, with the reader's own words that state it.</summary>
public sealed record RaisedSign
{
    public required string Id { get; init; }

    /// <summary>How soon help is needed: 0 is worst.</summary>
    public required int Severity { get; init; }

    public required string Group { get; init; }

    /// <summary>Ids of the documents to show first.</summary>
    public required IReadOnlyList<string> PointsTo { get; init; }

    /// <summary>The reader's own words that state the sign, as written, in the order of the query.</summary>
    public required IReadOnlyList<string> Matched { get; init; }

    /// <summary>Where each of <see cref="Matched"/> stands in the query, in UTF-16 units.</summary>
    public required IReadOnlyList<Range> Places { get; init; }
}
