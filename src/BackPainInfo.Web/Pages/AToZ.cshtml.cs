using BackPainInfo.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

internal sealed class AToZModel(ContentVersion content) : PageModel
{
    /// <summary>Every title and other name by its first letter.</summary>
    public IReadOnlyList<(char Letter, IReadOnlyList<(string Name, Article Article)> Entries)> Letters { get; private set; } = [];

    public void OnGet() => Letters =
    [
        .. content.Site.Articles
            .SelectMany(article => article.AlsoCalled.Append(article.Title), (article, name) => (Name: Capitalised(name), Article: article))
            .DistinctBy(entry => (entry.Name.ToUpperInvariant(), entry.Article.Slug))
            .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .GroupBy(entry => char.IsAsciiLetter(entry.Name[0]) ? entry.Name[0] : '#')
            .Select(group => (group.Key, (IReadOnlyList<(string, Article)>)[.. group])),
    ];

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
