using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackPainInfo.Content.Parsing;

/// <summary>A footnote mark as a link to the page's list of sources.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        renderer.Write("<sup class=\"citation\"><a href=\"#source-").WriteEscape(obj.Id);
        renderer.Write("\" id=\"cite-").WriteEscape(obj.Id).Write($"-{obj.Occurrence}\" aria-label=\"Source {obj.Number}\">{obj.Number}</a></sup>");
    }
}
