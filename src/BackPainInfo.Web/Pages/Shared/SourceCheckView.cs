using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>One claim of the source ready to print, with its verdict in words.</summary>
internal sealed record SourceCheckView(int HeadingLevel, Claim Claim)
{
    public string VerdictWords => VerdictText.Words(Claim.Verdict);

    public static SourceCheckView For(Site site, SourceCheck check) => new(
        check.HeadingLevel,
        site.Ledger.Find(check.ClaimId) ?? throw new InvalidOperationException($"no claim '{check.ClaimId}'"));
}
