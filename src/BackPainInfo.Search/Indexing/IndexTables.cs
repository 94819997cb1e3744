namespace BackPainInfo.Search.Indexing;

/// <summary>Everything a search reads, immutable from the moment it is built.</summary>
internal sealed record IndexTables
{
    public required SearchDocument[] Documents { get; init; }

    public required Concept[] Concepts { get; init; }

    public required TermTable Terms { get; init; }

    public required SurfaceTable Surfaces { get; init; }

    public required ConceptMap ConceptMap { get; init; }

    public required PostingIndex Postings { get; init; }

    public required PassageStore Passages { get; init; }

    public required QuestionTable Questions { get; init; }

    public required TitleWords TitleWords { get; init; }

    public required FacetTable Facets { get; init; }

    public required IReadOnlyDictionary<string, int> DocumentNumbers { get; init; }
}
