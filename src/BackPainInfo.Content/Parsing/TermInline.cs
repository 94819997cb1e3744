using Markdig.Syntax.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>The first use of a glossary word in an article.</summary>
internal sealed class TermInline(string id, string text) : LeafInline
{
    public string Id { get; } = id;

    public string Text { get; } = text;
}
