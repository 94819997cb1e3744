using BackPainInfo.Content;

namespace BackPainInfo.Web;

/// <summary>The <c>check</c> command: what is wrong with the content, for editors and for CI.</summary>
internal static class ContentReport
{
    /// <summary>Loads the content without serving it. Returns the exit code.</summary>
    public static int Check(WebApplicationBuilder builder)
    {
        var options = SiteOptions.Of(builder);
        var site = SiteLoader.Load(options.ResolveContentFolder(builder.Environment.ContentRootPath));
        var overdue = site.OverdueReviews(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        Write(Console.Out, [], [.. site.Warnings, .. overdue]);
        return 0;
    }

    public static void Write(TextWriter writer, IReadOnlyList<ContentProblem> problems, IReadOnlyList<ContentProblem> warnings)
    {
        foreach (var warning in warnings)
        {
            writer.WriteLine($"warning: {warning}");
        }

        foreach (var problem in problems)
        {
            writer.WriteLine(problem);
        }

        writer.WriteLine($"{problems.Count} problem(s), {warnings.Count} warning(s)");
    }
}
