namespace BackPainInfo.Search;

/// <summary>Something to search for, or a page to go to, that leads somewhere in this very index.</summary>
public sealed record Suggestion(string Text, string? DocumentId, SuggestionKind Kind);
