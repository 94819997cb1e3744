using System.Text;
using BackPainInfo.Content;
using BackPainInfo.Search;
using Microsoft.Extensions.Options;

namespace BackPainInfo.Web;

/// <summary>Every address the site prints.</summary>
internal sealed class SiteUrls(IOptions<SiteOptions> options)
{
    public const string Home = "/";
    public const string Search = "/search";
    public const string BodyMap = "/where-it-hurts";
    public const string AToZ = "/a-z";
    public const string Glossary = "/glossary";
    public const string RedFlags = "/red-flags";
    public const string WhenToGetHelp = "/start/when-to-get-help";
    public const string ExerciseSheet = "/exercises/print";
    public const string AppointmentSheet = "/diagnosis/appointment-sheet";
    public const string About = "/about";
    public const string ClaimAudit = "/about/source";
    public const string EditorialProcess = "/about/editorial-process";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/accessibility";
    public const string Status = "/status";
    public const string Style = "/style";
    public const string Offline = "/offline";
    public const string OfflineSearch = "/offline-search.json";

    public static readonly IReadOnlyList<SiteLink> MainLinks =
    [
        new("Start here", "/start"),
        new("Where it hurts", BodyMap),
        new("Causes", "/causes"),
        new("Treatment", "/treatment"),
        new("Exercises", "/exercises"),
        new("Search", Search),
    ];

    public static readonly IReadOnlyList<SiteLink> FindLinks =
    [
        new("Search by symptom", Search),
        new("Where does it hurt?", BodyMap),
        new("Every warning sign", RedFlags),
        new("A to Z", AToZ),
        new("Medical words", Glossary),
        new("Exercise sheet", ExerciseSheet),
        new("What to tell the doctor", AppointmentSheet),
    ];

    public static readonly IReadOnlyList<SiteLink> AboutLinks =
    [
        new("About this site", About),
        new("What the source says, checked", ClaimAudit),
        new("How pages are written", EditorialProcess),
        new("Privacy", Privacy),
        new("Accessibility", Accessibility),
        new("State of the site", Status),
    ];

    /// <summary>Searches that show a reader how to put it.</summary>
    public static readonly IReadOnlyList<string> SearchIdeas =
        ["burning between shoulder blades at my desk", "hurts when I take a deep breath", "pulled something lifting"];

    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');

    public static string Topic(Topic topic) => $"/{topic.Slug}";

    public static string Region(BodyRegion region) => $"{BodyMap}/{region.Id}";

    /// <summary>The address of a search with its filters.</summary>
    public static string SearchFor(SearchQuery query)
    {
        var address = new StringBuilder(SearchFor(query.Text));
        foreach (var (facet, value) in query.Facets)
        {
            address.Append('&').Append(facet).Append('=').Append(Uri.EscapeDataString(value));
        }

        return address
            .Append(query.CorrectSpelling ? "" : "&exact=1")
            .Append(query.Take == SearchRequest.UsualTake ? "" : $"&take={query.Take}")
            .Append(query.Skip > 0 ? $"&skip={query.Skip}" : "")
            .ToString();
    }

    public static string SearchFor(string text) => $"{Search}?q={Uri.EscapeDataString(text)}";

    public static string RedFlag(string id) => $"{RedFlags}#{id}";

    public static string ClaimsWith(string verdict) => $"{ClaimAudit}?verdict={verdict}";

    public static string Word(string id) => $"{Glossary}#{id}";

    /// <summary>Every address that search engines should know, articles aside.</summary>
    public static IEnumerable<string> Pages(Site site) =>
    [
        Home,
        .. site.Topics.Select(Topic),
        BodyMap,
        .. site.BodyMap.Regions.Select(Region),
        AToZ, Glossary, RedFlags, ExerciseSheet, AppointmentSheet,
        About, ClaimAudit, EditorialProcess, Privacy, Accessibility, Status,
    ];

    /// <summary>The address with scheme and host, for canonical links, feeds and structured data.</summary>
    public string Absolute(string path) => _publicUrl + path;
}
