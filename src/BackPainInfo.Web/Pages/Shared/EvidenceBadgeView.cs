using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>An evidence badge ready to print: the treatment with its rating and how sure that rating is.</summary>
internal sealed record EvidenceBadgeView(int HeadingLevel, Treatment Treatment, EvidenceRating Rating, EvidenceStrength Strength)
{
    public static EvidenceBadgeView For(Site site, EvidenceBadge badge)
    {
        var treatment = site.Treatments.Find(badge.Treatment)
            ?? throw new InvalidOperationException($"no treatment '{badge.Treatment}'");
        return new EvidenceBadgeView(
            badge.HeadingLevel,
            treatment,
            site.Treatments.Ratings.Single(rating => rating.Id == treatment.Rating),
            site.Treatments.Strengths.Single(strength => strength.Id == treatment.EvidenceStrength));
    }
}
