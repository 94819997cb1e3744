using BackPainInfo.Content.Reading;
using Markdig;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>The Markdown of one article to an <see cref="ArticleBody"/>, every fault reported with its line; its prose only for who judges words.</summary>
internal sealed class ArticleBodyParser(MarkdownPipeline pipeline, PhraseDictionary terms, FileFindings findings, ArticleText text, bool keepsProse = true)
{
    public ArticleBody Parse()
    {
        if (MarkdownLimits.FirstFault(text.Markdown) is { } limit)
        {
            findings.Problem(text.LinesBefore + limit.Line, limit.Fault);
            return ArticleBody.Empty;
        }

        try
        {
            return Read(Markdown.Parse(text.Markdown, pipeline));
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig has no other way to say that it stopped at its depth limit.
            findings.Problem(text.LinesBefore + 1, "lists, quotes or emphasis are nested too deep to be read; flatten them");
            return ArticleBody.Empty;
        }
    }

    private ArticleBody Read(MarkdownDocument document)
    {
        var headings = new HeadingOutline(findings, text.LinesBefore).Read(document);
        List<MarkdownObject> nodes = [.. document.Descendants()];
        BlockRules.Check(nodes, findings, text.LinesBefore);
        var links = LinkReader.Read(nodes, findings, text.LinesBefore);
        var sources = CitationNumbering.Number(nodes);
        ReferToSources(nodes);
        var plain = new PlainTextReader(text.LinesBefore, keepsProse).Read(document);
        var marked = TermMarker.Mark(document, terms);
        TableLabels.Set(document);
        return new ArticleBody
        {
            Parts = new ArticleBodySplitter(pipeline, new FencedContainerReader(findings, text.LinesBefore)).Split(document, nodes),
            Headings = headings,
            Sections = plain.Sections,
            Sources = sources,
            Terms = marked,
            Links = links,
            Prose = plain.Prose,
        };
    }

    private void ReferToSources(IReadOnlyList<MarkdownObject> nodes)
    {
        foreach (var citation in nodes.OfType<CitationInline>())
        {
            findings.Refer(IdKind.Source, citation.Id, citation.Line + 1 + text.LinesBefore);
        }
    }
}
