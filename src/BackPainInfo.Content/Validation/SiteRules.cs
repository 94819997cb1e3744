using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>What only the whole site shows: unknown ids, twins, dead links, claims without an answer.</summary>
internal static class SiteRules
{
    /// <summary>Checks everything against everything. Problems that belong to a file go to its findings, the rest is returned.</summary>
    public static IReadOnlyList<ContentProblem> Check(ContentFolder folder, Registers registers, IReadOnlyList<ArticleDraft> drafts, IReadOnlyList<FileFindings> articles)
    {
        var problems = new List<ContentProblem>();
        var files = registers.Findings.Concat(articles).ToList();
        var ids = IdIndex.Build(files.SelectMany(file => file.Definitions), problems);
        problems.AddRange(files.SelectMany(file => file.References).Distinct().Select(ids.Check).OfType<ContentProblem>());
        problems.AddRange(FolderRules.Check(folder, registers));

        Parallel.ForEach(drafts, ArticleRules.Check);
        ClaimRules.Check(drafts, registers.Ledger.Claims);
        CheckTitles(drafts);
        CheckOrder(drafts);
        var pages = PageAddresses.Of(registers, drafts);
        foreach (var draft in drafts)
        {
            LinkRules.Check(draft, pages);
        }

        return problems;
    }

    private static void CheckTitles(IReadOnlyList<ArticleDraft> drafts)
    {
        var titles = new Dictionary<string, ArticleDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts.Where(draft => draft.Front.Title.Length > 0 && !titles.TryAdd(draft.Front.Title, draft)))
        {
            draft.Front.Fields.Problem("title", $"the title '{draft.Front.Title}' belongs to {titles[draft.Front.Title].Findings.File} already; choose another");
        }
    }

    private static void CheckOrder(IReadOnlyList<ArticleDraft> drafts)
    {
        var places = new Dictionary<string, ArticleDraft>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var place = $"{draft.Topic} {draft.Front.Order}";
            if (!places.TryAdd(place, draft))
            {
                draft.Front.Fields.Problem("order", $"the place {draft.Front.Order} in '{draft.Topic}' is taken by '{places[place].Slug}'; choose another");
            }
        }
    }
}
