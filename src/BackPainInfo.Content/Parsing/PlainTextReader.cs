using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>The body as plain text: by section for search, by paragraph for the rules about words. Containers give nothing.</summary>
internal sealed class PlainTextReader(int linesBefore, bool keepsProse)
{
    private readonly List<ArticleSection> _sections = [];
    private readonly List<ProseBlock> _prose = [];
    private readonly List<string> _texts = [];
    private string _id = "";
    private string _title = "";

    public (IReadOnlyList<ArticleSection> Sections, IReadOnlyList<ProseBlock> Prose) Read(MarkdownDocument document)
    {
        IReadOnlyList<string> lead = [];
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                EndSection();
                _title = PlainText.Of(heading.Inline);
                _id = HeadingId.From(_title);
            }

            foreach (var leaf in Leaves(block))
            {
                Add(leaf, block is Table, block is ListBlock or Table ? lead : []);
            }

            // A list stands on the sources of the sentence that introduces it.
            lead = keepsProse && block is ParagraphBlock paragraph ? SourcesOf(paragraph) : [];
        }

        EndSection();
        return (_sections, _prose);
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) => block switch
    {
        HeadingBlock or FencedContainer => [],
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.Descendants<LeafBlock>().Where(leaf => leaf is not (HeadingBlock or FencedContainer)),
        _ => [],
    };

    private static IReadOnlyList<string> SourcesOf(LeafBlock leaf) => [.. (leaf.Inline?.Descendants<CitationInline>() ?? []).Select(citation => citation.Id)];

    private static IReadOnlyList<string> SourcesOfRow(LeafBlock leaf) =>
        [.. (leaf.Parent?.Parent ?? leaf.Parent)?.Descendants<CitationInline>().Select(citation => citation.Id) ?? []];

    private void Add(LeafBlock leaf, bool isInTable, IReadOnlyList<string> lead)
    {
        var text = PlainText.Of(leaf.Inline);
        if (text.Length == 0)
        {
            return;
        }

        // Cells and list items have no full stop; run together in a snippet they would read as one sentence.
        _texts.Add(char.IsPunctuation(text[^1]) ? text : text + ";");
        if (keepsProse)
        {
            _prose.Add(new ProseBlock(leaf.Line + 1 + linesBefore, text, [.. lead, .. isInTable ? SourcesOfRow(leaf) : SourcesOf(leaf)], isInTable));
        }
    }

    private void EndSection()
    {
        if (_texts.Count > 0 || _id.Length > 0)
        {
            _sections.Add(new ArticleSection(_id, _title, string.Join('\n', _texts)));
        }

        _texts.Clear();
    }
}
