namespace BackPainInfo.Content.Reading;

/// <summary>Every file of a content folder, read once.</summary>
internal sealed record ContentFolder
{
    /// <summary>What messages call the folder, wherever it lies.</summary>
    public const string Root = "content";

    public required IReadOnlyDictionary<string, ContentFile> Files { get; init; }

    /// <summary>A number of the folder's names and bytes, made beside the reading.</summary>
    public required Task<string> VersionId { get; init; }

    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    public ContentFile? Find(string path) => Files.GetValueOrDefault($"{Root}/{path}");

    public IEnumerable<ContentFile> Under(string folder) => Files.Values
        .Where(file => file.Path.StartsWith($"{Root}/{folder}/", StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal);
}
