using BackPainInfo.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

internal sealed class ArticleModel(ContentVersion content, SiteUrls urls, TimeProvider time) : PageModel
{
    /// <summary>Other names shown under the title; the A to Z lists all of them.</summary>
    public const int MostNames = 6;

    public Article Article { get; private set; } = null!;

    public Topic Topic { get; private set; } = null!;

    public ArticleNeighbours Neighbours { get; private set; } = null!;

    public bool ReviewIsOverdue { get; private set; }

    public string StructuredData => Shared.StructuredData.ForArticle(content.Site, Article, urls);

    public IActionResult OnGet(string topic, string slug)
    {
        if (content.Site.FindArticle(slug) is not { } found || found.Topic != topic)
        {
            return NotFound();
        }

        Article = found;
        Topic = content.Site.FindTopic(topic) ?? throw new InvalidOperationException($"article '{slug}' is in no topic '{topic}'");
        Neighbours = ArticleNeighbours.Of(content.Site, found);
        ReviewIsOverdue = found.NextReview < DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return Page();
    }
}
