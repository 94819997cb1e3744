using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>Readers' words for the kinds of articles, and their ids in addresses.</summary>
internal static class ArticleKindText
{
    public static readonly IReadOnlyDictionary<string, string> ById = new Dictionary<string, string>
    {
        [Id(ArticleKind.Overview)] = "Overview",
        [Id(ArticleKind.Cause)] = "Cause",
        [Id(ArticleKind.Diagnosis)] = "Finding the cause",
        [Id(ArticleKind.Treatment)] = "Treatment",
        [Id(ArticleKind.Exercise)] = "Exercises",
        [Id(ArticleKind.Prevention)] = "Prevention",
    };

    public static string Id(ArticleKind kind) => kind.ToString().ToLowerInvariant();
}
