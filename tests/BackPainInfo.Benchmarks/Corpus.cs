using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>What the contenders are given: the same documents and the same queries.</summary>
internal sealed record Corpus
{
    public required string Name { get; init; }

    public required IReadOnlyList<SearchDocument> Documents { get; init; }

    public required IReadOnlyList<Concept> Concepts { get; init; }

    public IReadOnlyList<WarningSign> Signs { get; init; } = [];

    public WarningSignVocabulary SignVocabulary { get; init; } = new();

    public SearchIndexOptions Options { get; init; } = new();

    public required IReadOnlyList<string> Queries { get; init; }
}
