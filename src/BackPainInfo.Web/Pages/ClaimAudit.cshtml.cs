using BackPainInfo.Content;
using BackPainInfo.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

internal sealed class ClaimAuditModel(ContentVersion content) : PageModel
{
    /// <summary>The verdict to show alone; null shows all.</summary>
    public Verdict? Chosen { get; private set; }

    public string Text { get; private set; } = "";

    public int Shown { get; private set; }

    /// <summary>How many claims of the whole ledger have each verdict.</summary>
    public IReadOnlyList<(Verdict Verdict, int Count)> Counts { get; private set; } = [];

    public IReadOnlyList<(SourceSection Section, IReadOnlyList<Claim> Claims)> Sections { get; private set; } = [];

    public bool IsFiltered => Chosen is not null || Text.Length > 0;

    public void OnGet(string? verdict, string? text)
    {
        var site = content.Site;
        Chosen = Enum.GetValues<Verdict>().Cast<Verdict?>().FirstOrDefault(one => VerdictText.Id(one!.Value) == verdict);
        Text = text?.Trim() ?? "";
        var claims = site.Ledger.Claims.Where(Matches).ToList();
        Shown = claims.Count;
        Counts = [.. Enum.GetValues<Verdict>().Select(one => (one, site.Ledger.Claims.Count(claim => claim.Verdict == one)))];
        var bySection = claims.ToLookup(claim => claim.Section);
        Sections =
        [
            .. site.SourceSections
                .Select(section => (section, (IReadOnlyList<Claim>)[.. bySection[section.Number]]))
                .Where(section => !IsFiltered || section.Item2.Count > 0),
        ];
    }

    private bool Matches(Claim claim) =>
        (Chosen is null || claim.Verdict == Chosen)
        && (Text.Length == 0
            || claim.SourceSays.Contains(Text, StringComparison.OrdinalIgnoreCase)
            || claim.Evidence.Contains(Text, StringComparison.OrdinalIgnoreCase));
}
