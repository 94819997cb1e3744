using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>Numbers the citations of a document in the order of first use.</summary>
internal static class CitationNumbering
{
    /// <summary>Returns the cited ids in that order.</summary>
    public static IReadOnlyList<string> Number(IReadOnlyList<MarkdownObject> nodes)
    {
        var order = new List<string>();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var citation in nodes.OfType<CitationInline>())
        {
            if (!occurrences.TryGetValue(citation.Id, out var before))
            {
                order.Add(citation.Id);
            }

            occurrences[citation.Id] = citation.Occurrence = before + 1;
            citation.Number = order.IndexOf(citation.Id) + 1;
        }

        return order;
    }
}
