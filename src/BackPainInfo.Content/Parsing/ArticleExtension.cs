using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace BackPainInfo.Content.Parsing;

/// <summary>How the parts that Markdig does not know, or prints with inline styles, become HTML.</summary>
internal sealed class ArticleExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.RemoveAll(other => other is HtmlTableRenderer);
        renderer.ObjectRenderers.Add(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer());
        renderer.ObjectRenderers.Add(new TermRenderer());
    }
}
