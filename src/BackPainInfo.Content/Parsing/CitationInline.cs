using Markdig.Syntax.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>A footnote mark: <c>[^id]</c>.</summary>
internal sealed class CitationInline(string id) : LeafInline
{
    public string Id { get; } = id;

    /// <summary>Place of the source in the order of first citation, from 1.</summary>
    public int Number { get; set; }

    /// <summary>How often the source has been cited up to here, from 1.</summary>
    public int Occurrence { get; set; }
}
