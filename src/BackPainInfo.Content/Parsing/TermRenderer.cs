using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackPainInfo.Content.Parsing;

/// <summary>A glossary word as a button that opens its note; the note itself is printed by the page.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        renderer.Write("<button type=\"button\" class=\"term\" popovertarget=\"word-").WriteEscape(obj.Id).Write("\">");
        renderer.WriteEscape(obj.Text).Write("</button>");
    }
}
