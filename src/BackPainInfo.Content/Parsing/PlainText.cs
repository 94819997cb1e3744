using System.Text;
using Markdig.Syntax.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>Inline Markdown as the words a reader sees; footnote marks vanish.</summary>
internal static class PlainText
{
    private const int UsualLength = 4_000;

    // One for each thread, because a site has tens of thousands of paragraphs.
    [ThreadStatic]
    private static StringBuilder? Builder;

    public static string Of(ContainerInline? inlines)
    {
        var text = (Builder ??= new StringBuilder(UsualLength)).Clear();
        Append(inlines, text);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline? inlines, StringBuilder text)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                AutolinkInline link => link.Url,
                LineBreakInline => " ",
                _ => "",
            });
            Append(inline as ContainerInline, text);
        }
    }
}
