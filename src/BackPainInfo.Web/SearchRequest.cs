using System.Globalization;
using BackPainInfo.Search;
using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web;

/// <summary>A search as it stands in an address, read once for the page and the API alike, with what is wrong in it by field.</summary>
internal sealed record SearchRequest(SearchQuery Query, IReadOnlyDictionary<string, string[]> Problems)
{
    public const int MaxLength = 200;
    public const int UsualTake = 10;
    private const int MaxTake = 50;
    private const int MaxSkip = 10_000;

    public static readonly IReadOnlyList<string> FacetNames =
        [ArticleSearch.Where, ArticleSearch.Feel, ArticleSearch.Trigger, ArticleSearch.Kind];

    public static SearchRequest Read(IQueryCollection address)
    {
        var problems = new Dictionary<string, string[]>();
        var query = new SearchQuery
        {
            Text = ReadText(address["q"], problems),
            Facets = ReadFacets(address),
            Take = ReadNumber(address, "take", 1, MaxTake, UsualTake, problems),
            Skip = ReadNumber(address, "skip", 0, MaxSkip, 0, problems),
            CorrectSpelling = address["exact"] != "1",
        };
        return new SearchRequest(query, problems);
    }

    private static string ReadText(StringValues values, Dictionary<string, string[]> problems)
    {
        if (values.Count != 1 || string.IsNullOrWhiteSpace(values[0]))
        {
            problems["q"] = [values.Count > 1 ? "Give q once." : "Give the words to search for in q."];
        }
        else if (values[0]?.Length > MaxLength)
        {
            problems["q"] = [$"q is longer than {MaxLength} characters."];
        }

        return values.Count > 0 ? values[0] ?? "" : "";
    }

    private static Dictionary<string, string> ReadFacets(IQueryCollection address) => FacetNames
        .Select(name => (Name: name, Value: address[name].FirstOrDefault()))
        .Where(facet => !string.IsNullOrEmpty(facet.Value))
        .ToDictionary(facet => facet.Name, facet => facet.Value ?? "");

    private static int ReadNumber(IQueryCollection address, string name, int min, int max, int usual, Dictionary<string, string[]> problems)
    {
        if (address[name].Count == 0)
        {
            return usual;
        }

        if (int.TryParse(address[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max)
        {
            return number;
        }

        problems[name] = [$"{name} is a whole number from {min} to {max}."];
        return usual;
    }
}
