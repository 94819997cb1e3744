using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>The only place where Markdig is configured: raw HTML is off; tables, citations and containers are added.</summary>
internal static class MarkdownPipelineFactory
{
    public static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation();
        builder.Extensions.Add(new PipeTableExtension());
        builder.Extensions.Add(new ArticleExtension());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new FencedContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        return builder.Build();
    }
}
