using BackPainInfo.Content;
using BackPainInfo.Search;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>A red-flags callout ready to print: groups by level, worst first, with the country's words for each.</summary>
internal sealed record RedFlagsCalloutView(int HeadingLevel, IReadOnlyList<RedFlagsCalloutView.Group> Groups)
{
    private const int MostInSearch = 3;

    /// <summary>Each sign says why it matters and can be linked to: for the page of all signs only.</summary>
    public bool ShowsReasons { get; init; }

    /// <summary>The reader's own words that raised a sign, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Wrote { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public static RedFlagsCalloutView For(ContentVersion content, int headingLevel, IEnumerable<string> flagIds)
    {
        var flags = flagIds.Select(content.Site.RedFlags.Find).OfType<RedFlag>();
        return new RedFlagsCalloutView(headingLevel,
        [
            .. flags.GroupBy(flag => flag.Level)
                .OrderBy(group => group.Key)
                .Select(group => new Group(group.Key, content.Country.Levels[group.Key], [.. group])),
        ]);
    }

    /// <summary>What a search shows: at most three signs that cannot wait, with the words that raised them. Null when there are none.</summary>
    public static RedFlagsCalloutView? ForSearch(ContentVersion content, int headingLevel, IReadOnlyList<RaisedSign> raised)
    {
        var shown = raised.Where(sign => sign.Severity < (int)RedFlagLevel.Soon).Take(MostInSearch).ToList();
        return shown.Count == 0
            ? null
            : For(content, headingLevel, shown.Select(sign => sign.Id)) with { Wrote = shown.ToDictionary(sign => sign.Id, sign => sign.Matched) };
    }

    /// <summary>The signs of one level under one heading.</summary>
    internal sealed record Group(RedFlagLevel Level, CountryAction Action, IReadOnlyList<RedFlag> Flags)
    {
        public string CssLevel => Level.ToString().ToLowerInvariant();

        /// <summary>The level in words, for readers who do not see the colour.</summary>
        public string Spoken => Level switch
        {
            RedFlagLevel.Emergency => "Emergency",
            RedFlagLevel.Urgent => "Urgent",
            _ => "Soon",
        };
    }
}
