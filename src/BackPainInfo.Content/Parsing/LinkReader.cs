using BackPainInfo.Content.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainInfo.Content.Parsing;

/// <summary>Takes out the links of an article and refuses the schemes that may not stand there.</summary>
internal static class LinkReader
{
    /// <summary>The site-relative links, which the site's rules follow further.</summary>
    public static IReadOnlyList<ArticleLink> Read(IReadOnlyList<MarkdownObject> nodes, FileFindings findings, int linesBefore)
    {
        var links = new List<ArticleLink>();
        foreach (var inline in nodes.OfType<Inline>())
        {
            if (TargetOf(inline) is not { } target)
            {
                continue;
            }

            var line = inline.Line + 1 + linesBefore;
            if (IsSiteRelative(target))
            {
                links.Add(new ArticleLink(target, line));
            }
            else if (!IsAllowed(target))
            {
                findings.Problem(line, $"the link '{target}' is not allowed; use https:, tel: or an address of this site such as /causes/shingles");
            }
        }

        return links;
    }

    private static string? TargetOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: false } link => link.Url ?? "",
        AutolinkInline { IsEmail: true } mail => $"mailto:{mail.Url}",
        AutolinkInline auto => auto.Url,
        _ => null,
    };

    private static bool IsSiteRelative(string target) => target.StartsWith('#') || (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal));

    private static bool IsAllowed(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var url) && (url.Scheme == "tel" || (url.Scheme == "https" && url.Host.Length > 0));
}
