namespace BackPainInfo.Search.Querying;

/// <summary>One thing a query asks for: a concept or a word. However many lists answer it, it scores once, by the best of them.</summary>
internal sealed class QueryUnit
{
    /// <summary>The reader's own words.</summary>
    public required string Wrote { get; init; }

    public required Alternative[] Alternatives { get; init; }

    /// <summary>The most that its score can be.</summary>
    public required double Weight { get; init; }

    /// <summary>It counts towards "everything that was asked for".</summary>
    public required bool IsContent { get; init; }

    /// <summary>The concept's number; -1 for a plain word.</summary>
    public int Concept { get; init; } = -1;

    /// <summary>First and last code of the words written, to tell the same phrase in a page from another.</summary>
    public (ushort First, ushort Last) Literal { get; init; }

    public string? RepairedTo { get; init; }

    /// <summary>What a document gains for having it at all.</summary>
    public double Coordination { get; set; }
}
