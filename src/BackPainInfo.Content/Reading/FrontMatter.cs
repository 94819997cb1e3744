namespace BackPainInfo.Content.Reading;

/// <summary>The fields above an article's text, typed.</summary>
internal sealed record FrontMatter
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> AlsoCalled { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string? Condition { get; init; }

    public required IReadOnlyList<string> Claims { get; init; }

    public required int Order { get; init; }

    public required IReadOnlyList<string> Asks { get; init; }

    public required IReadOnlyList<string> SourceSections { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    public required ClinicalReview? ClinicalReview { get; init; }

    /// <summary>The fields as they stand in the file, for the lines of later problems.</summary>
    public required YamlFields Fields { get; init; }
}
