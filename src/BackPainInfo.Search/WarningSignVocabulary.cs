namespace BackPainInfo.Search;

/// <summary>Word lists that hold for all warning signs.</summary>
public sealed record WarningSignVocabulary
{
    /// <summary>Words left out of query and phrases before anything is matched ("really", "very").</summary>
    public IReadOnlyList<string> Filler { get; init; } = [];

    /// <summary>Phrases that name a part of the back.</summary>
    public IReadOnlyList<string> Back { get; init; } = [];

    /// <summary>Parts of the body: where one is named and no part of the back, back pain is not assumed.</summary>
    public IReadOnlyList<string> OtherParts { get; init; } = [];
}
