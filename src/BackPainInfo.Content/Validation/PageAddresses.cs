using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>Every address an article may link to, with the anchors of its page.</summary>
internal sealed class PageAddresses
{
    private static readonly string[] Fixed =
    [
        "/", "/search", "/where-it-hurts", "/a-z", "/glossary", "/red-flags", "/about", "/about/source", "/about/editorial-process", "/privacy", "/accessibility",
        "/status", "/exercises/print", "/diagnosis/appointment-sheet",
    ];

    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _planned = new(StringComparer.Ordinal);

    public IEnumerable<string> All => _anchors.Keys;

    public static PageAddresses Of(Registers registers, IReadOnlyList<ArticleDraft> drafts)
    {
        var pages = new PageAddresses();
        foreach (var address in Fixed.Concat(registers.Outline.Topics.Select(topic => $"/{topic.Slug}")).Concat(registers.BodyMap.Regions.Select(region => $"/where-it-hurts/{region.Id}")))
        {
            pages._anchors[address] = new(StringComparer.Ordinal);
        }

        pages._anchors["/red-flags"].UnionWith(registers.RedFlags.Flags.Select(flag => flag.Id));
        pages._anchors["/about/source"].UnionWith(registers.Ledger.Claims.Select(claim => $"claim-{claim.Id}"));
        pages._anchors["/glossary"].UnionWith(registers.Glossary.Select(term => term.Id));
        foreach (var draft in drafts)
        {
            pages._anchors[$"/{draft.Topic}/{draft.Slug}"] = [.. AnchorsOf(draft.Body)];
        }

        pages._planned.UnionWith(registers.Outline.Topics.SelectMany(topic => topic.Articles.Select(article => $"/{topic.Slug}/{article.Slug}")));
        return pages;
    }

    public bool Has(string address) => _anchors.ContainsKey(address);

    public IReadOnlySet<string> AnchorsOf(string address) => _anchors[address];

    public bool IsPlanned(string address) => _planned.Contains(address) && !Has(address);

    private static IEnumerable<string> AnchorsOf(ArticleBody body) =>
    [
        .. body.Headings.Select(heading => heading.Id),
        .. body.Parts.OfType<EvidenceBadge>().Select(badge => $"evidence-{badge.Treatment}"),
        .. body.Parts.OfType<ExerciseCard>().Select(card => $"exercise-{card.ExerciseId}"),
        .. body.Sources.Select(source => $"source-{source}"),
    ];
}
