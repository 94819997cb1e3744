using Markdig.Parsers;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>A <c>::: name argument</c> … <c>:::</c> block as it stands in the file, right or wrong.</summary>
internal sealed class FencedContainer : LeafBlock
{
    public FencedContainer(BlockParser parser, string head)
        : base(parser)
    {
        Head = head;
        ProcessInlines = false;
    }

    /// <summary>What follows the opening colons: the name, and an argument where the kind has one.</summary>
    public string Head { get; }

    public bool IsClosed { get; set; }

    /// <summary>Zero-based line of a second opening inside this one, or null.</summary>
    public int? NestedAt { get; set; }

    public List<(int Line, string Text)> Body { get; } = [];
}
