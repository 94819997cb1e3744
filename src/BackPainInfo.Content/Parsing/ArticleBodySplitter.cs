using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>Splits a document's blocks into runs of HTML and the components between them.</summary>
internal sealed class ArticleBodySplitter(MarkdownPipeline pipeline, FencedContainerReader containers)
{
    private const int UsualLength = 16_000;

    // One for each thread, because a site has thousands of articles.
    [ThreadStatic]
    private static StringBuilder? Builder;

    private readonly List<ArticlePart> _parts = [];

    /// <param name="document">What to split.</param>
    /// <param name="nodes">Everything in it.</param>
    public IReadOnlyList<ArticlePart> Split(MarkdownDocument document, IReadOnlyList<MarkdownObject> nodes)
    {
        using var writer = new StringWriter((Builder ??= new StringBuilder(UsualLength)).Clear()) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        var level = 1;
        foreach (var block in document)
        {
            if (block is FencedContainer container)
            {
                EndRun(writer);
                _parts.AddRange(containers.Read(container, Math.Clamp(level + 1, 2, 4)) is { } part ? [part] : []);
                continue;
            }

            level = block is HeadingBlock heading ? heading.Level : level;
            renderer.Render(block);
        }

        foreach (var nested in nodes.OfType<FencedContainer>().Where(block => block.Parent is not MarkdownDocument))
        {
            containers.Read(nested, 2);
        }

        EndRun(writer);
        return _parts;
    }

    private void EndRun(StringWriter writer)
    {
        if (writer.GetStringBuilder().Length > 0)
        {
            _parts.Add(new HtmlRun(writer.ToString()));
            writer.GetStringBuilder().Clear();
        }
    }
}
