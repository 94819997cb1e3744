using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainInfo.Web.Evaluation;

/// <summary>A query of the test collection: what a good search returns for it, and which warning signs it states.</summary>
internal sealed record JudgedQuery
{
    public required string Id { get; init; }

    public required string Query { get; init; }

    /// <summary>Slug → grade 3, 2 or 1; a page that is not listed has grade 0.</summary>
    public required IReadOnlyDictionary<string, int> Relevant { get; init; }

    /// <summary>Groups of the warning signs that the query states.</summary>
    [JsonPropertyName("red_flags")]
    public required IReadOnlyList<string> RedFlags { get; init; }

    /// <summary>Groups that the query rules out.</summary>
    public IReadOnlyList<string> Negated { get; init; } = [];

    /// <summary>Groups that a cautious search may raise.</summary>
    [JsonPropertyName("may_raise")]
    public IReadOnlyList<string> MayRaise { get; init; } = [];

    /// <summary>Why a query without a warning sign looks like one that has one.</summary>
    public string? Tempting { get; init; }

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>One query a line.</summary>
    /// <exception cref="JsonException">A line is not a judged query.</exception>
    public static IReadOnlyList<JudgedQuery> ReadAll(string path) =>
    [
        .. File.ReadLines(path)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => JsonSerializer.Deserialize<JudgedQuery>(line, Format) ?? throw new JsonException($"no query in '{line}'")),
    ];
}
