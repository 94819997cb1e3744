using System.Text.Json;
using System.Text.Json.Serialization;
using BackPainInfo.Content;

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
    /// <exception cref="InvalidContentException">Lines are not judged queries; it carries all of them.</exception>
    public static IReadOnlyList<JudgedQuery> ReadAll(string path)
    {
        var queries = new List<JudgedQuery>();
        var problems = new List<ContentProblem>();
        foreach (var (index, line) in File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            try
            {
                queries.Add(JsonSerializer.Deserialize<JudgedQuery>(line, Format) ?? throw new JsonException("null is no judged query"));
            }
            catch (JsonException broken)
            {
                problems.Add(new ContentProblem(path, index + 1, broken.Message));
            }
        }

        return problems.Count == 0 ? queries : throw new InvalidContentException(problems, []);
    }
}
