using BackPainInfo.Content.Reading;
using Markdig;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>The Markdown of one article to an <see cref="ArticleBody"/>, every fault reported with its line.</summary>
internal sealed class ArticleBodyParser(MarkdownPipeline pipeline, PhraseDictionary terms, FileFindings findings, ArticleText text)
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
        BlockRules.Check(document, findings, text.LinesBefore);
        var links = LinkReader.Read(document, findings, text.LinesBefore);
        var sources = CitationNumbering.Number(document);
        ReferToSources(document);
        var plain = new PlainTextReader(text.LinesBefore).Read(document);
        var marked = TermMarker.Mark(document, terms);
        TableLabels.Set(document);
        return new ArticleBody
        {
            Parts = new ArticleBodySplitter(pipeline, new FencedContainerReader(findings, text.LinesBefore)).Split(document),
            Headings = headings,
            Sections = plain.Sections,
            Sources = sources,
            Terms = marked,
            Links = links,
            Prose = plain.Prose,
        };
    }

    private void ReferToSources(MarkdownDocument document)
    {
        foreach (var citation in document.Descendants<CitationInline>())
        {
            findings.Refer(IdKind.Source, citation.Id, citation.Line + 1 + text.LinesBefore);
        }
    }
}
