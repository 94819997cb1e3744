using BackPainInfo.Content;

namespace BackPainInfo.Web.Http.Api;

/// <summary>A warning sign in <c>/api/v1/red-flags</c>, with what to do in the site's country.</summary>
internal sealed record RedFlagAnswer(
    string Id, string Group, RedFlagLevel Level, string Sign, string? OnlyIf, string Why, string Action, string Url, IReadOnlyList<string> PointsTo)
{
    public static RedFlagAnswer From(ContentVersion content, RedFlag flag) => new(
        flag.Id, flag.Group, flag.Level, flag.Sign, flag.OnlyIf, flag.Why,
        content.Country.Levels[flag.Level].Action, SiteUrls.RedFlag(flag.Id), flag.PointsTo);
}
