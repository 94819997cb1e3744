using BackPainInfo.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainInfo.Web.Pages;

internal sealed class RegionModel(ContentVersion content) : PageModel
{
    public BodyRegion Region { get; private set; } = null!;

    /// <summary>What can hurt there, by how soon to get help, worst first; null is looking after yourself.</summary>
    public IReadOnlyList<(RedFlagLevel? Level, IReadOnlyList<Condition> Conditions)> Groups { get; private set; } = [];

    public IActionResult OnGet(string region)
    {
        if (content.Site.BodyMap.Find(region) is not { } found)
        {
            return NotFound();
        }

        Region = found;
        Groups =
        [
            .. content.Site.Conditions.Conditions
                .Where(condition => condition.Locations.Any(found.Locations.Contains))
                .GroupBy(condition => condition.Urgency)
                .OrderBy(group => group.Key ?? (RedFlagLevel)int.MaxValue)
                .Select(group => (group.Key, (IReadOnlyList<Condition>)[.. group])),
        ];
        return Page();
    }

    /// <summary>What to do first, in words.</summary>
    public static string Heading(RedFlagLevel? level) => level switch
    {
        RedFlagLevel.Emergency => "Needs help now",
        RedFlagLevel.Urgent => "Needs help today",
        RedFlagLevel.Soon => "See a doctor soon",
        _ => "Look after yourself first",
    };
}
