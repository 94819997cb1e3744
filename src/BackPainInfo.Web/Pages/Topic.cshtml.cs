using BackPainInfo.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

internal sealed class TopicModel(ContentVersion content) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    /// <summary>The topic of treatments ends with a table of all of them by rating.</summary>
    public bool ShowsTreatments => Topic.Slug == "treatment";

    public IActionResult OnGet(string topic)
    {
        if (content.Site.FindTopic(topic) is not { } found)
        {
            return NotFound();
        }

        Topic = found;
        return Page();
    }
}
