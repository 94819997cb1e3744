namespace BackPainInfo.Web.Pages.Shared;

/// <summary>What a page tells the layout: its title, its description for search engines, its own address and the way to it.</summary>
internal sealed record PageHead(string Title, string Description, string Path)
{
    public const string Key = "Head";

    /// <summary>False for pages that search engines must not keep, such as results.</summary>
    public bool Indexed { get; init; } = true;

    /// <summary>The pages above this one, from the home page down, without the page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Structured data (JSON-LD) about the page, already written as JSON.</summary>
    public string? StructuredData { get; init; }
}

/// <summary>A step of the breadcrumb.</summary>
internal sealed record Crumb(string Text, string Path);
