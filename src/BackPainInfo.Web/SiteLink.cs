namespace BackPainInfo.Web;

/// <summary>A link of the site's own navigation.</summary>
internal sealed record SiteLink(string Text, string Path);
