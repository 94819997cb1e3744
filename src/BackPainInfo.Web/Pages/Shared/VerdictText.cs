using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>Readers' words for a verdict, and its id in addresses and style sheets.</summary>
internal static class VerdictText
{
    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Right",
        Verdict.PartlySupported => "Partly right",
        Verdict.OutdatedTerm => "Outdated term",
        Verdict.Unsupported => "No good evidence",
        Verdict.Contradicted => "Wrong",
        Verdict.Unsafe => "Unsafe",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no words for this verdict"),
    };

    public static string Id(Verdict verdict) => verdict switch
    {
        Verdict.PartlySupported => "partly-supported",
        Verdict.OutdatedTerm => "outdated-term",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
