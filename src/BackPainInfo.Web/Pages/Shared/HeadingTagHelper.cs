using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>Prints a heading at the level the page gives a component, so that no outline skips a level.</summary>
[HtmlTargetElement("heading")]
public sealed class HeadingTagHelper : TagHelper
{
    /// <summary>From 2 to 6.</summary>
    public int Level { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(Level, 2);
        output.TagName = $"h{Math.Min(Level, 6)}";
    }
}
