using System.ComponentModel.DataAnnotations;

namespace BackPainInfo.Web;

/// <summary>What an operator may set, in the section <c>Site</c> of the configuration.</summary>
internal sealed record SiteOptions
{
    public const string Section = "Site";

    /// <summary>Folder of the content; a relative path is resolved against the host's content root.</summary>
    [Required]
    public string ContentFolder { get; init; } = "content";

    /// <summary>Address readers use, without a trailing slash. Canonical links and the sitemap are made from it, never from the Host header.</summary>
    [Required, Url]
    public string PublicUrl { get; init; } = "http://localhost:5080";

    /// <summary>Country whose health services are named, an id of <c>services.yml</c>; empty means the content's default.</summary>
    public string Country { get; init; } = "";

    /// <summary>Where mistakes and security problems are reported: a mailto: or https: address. Empty: the pages say that none is named.</summary>
    [RegularExpression("(mailto:|https://).+", ErrorMessage = "Site:Contact starts with mailto: or https://")]
    public string? Contact { get; init; }

    /// <summary>Serve an edit of the content without a restart.</summary>
    public bool WatchContent { get; init; } = true;

    /// <summary>The options of a command that builds no host.</summary>
    public static SiteOptions Of(WebApplicationBuilder builder) => builder.Configuration.GetSection(Section).Get<SiteOptions>() ?? new SiteOptions();

    public string ResolveContentFolder(string contentRoot) => Path.GetFullPath(ContentFolder, contentRoot);
}
