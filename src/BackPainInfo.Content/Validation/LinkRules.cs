using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>Every link of an article leads to a page that exists, and to a place that exists on it.</summary>
internal static class LinkRules
{
    public static void Check(ArticleDraft draft, PageAddresses pages)
    {
        foreach (var link in draft.Body.Links)
        {
            if (FaultOf(link, draft, pages) is { } fault)
            {
                draft.Findings.Problem(link.Line, fault);
            }
        }
    }

    private static string? FaultOf(ArticleLink link, ArticleDraft draft, PageAddresses pages)
    {
        var hash = link.Target.IndexOf('#');
        var anchor = hash < 0 ? "" : link.Target[(hash + 1)..];
        var path = hash < 0 ? link.Target : link.Target[..hash];
        var query = path.IndexOf('?');
        var address = query < 0 ? path : path[..query];
        if (address.Length == 0)
        {
            address = $"/{draft.Topic}/{draft.Slug}";
        }

        if (pages.IsPlanned(address))
        {
            return $"the link '{link.Target}' leads to an article that has no file yet; write plain text until it exists";
        }

        if (!pages.Has(address))
        {
            return $"the link '{link.Target}' leads to no page; {NearestId.Advise(address, pages.All, "use an address such as /causes/shingles")}";
        }

        return hash < 0 || pages.AnchorsOf(address).Contains(anchor)
            ? null
            : $"the link '{link.Target}' leads to no place on that page; {NearestId.Advise(anchor, pages.AnchorsOf(address), "use the id of a heading there")}";
    }
}
