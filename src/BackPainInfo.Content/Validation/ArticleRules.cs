using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Validation;

/// <summary>What one article owes by itself: a short summary, sources that it cites, dates that hold, questions readers ask.</summary>
internal static class ArticleRules
{
    private const int LongestSummary = 200;
    private const int FewestSources = 2;
    private const int FewestAsks = 25;
    private const int LongestReviewMonths = 36;

    public static void Check(ArticleDraft draft)
    {
        CheckSummary(draft);
        CheckSources(draft);
        CheckDates(draft);
        CheckAsks(draft);
        CheckCallout(draft);
    }

    private static void CheckSummary(ArticleDraft draft)
    {
        var summary = draft.Front.Summary;
        if (summary.Length > LongestSummary)
        {
            draft.Front.Fields.Problem("summary", $"the summary has {summary.Length} characters; at most {LongestSummary}, say what it is and what to do");
        }

        WordRules.CheckCallout(draft.Front.Fields, "summary", summary);
        WordRules.CheckGrade(draft.Front.Fields, "summary", summary, "summary");
    }

    private static void CheckSources(ArticleDraft draft)
    {
        var listed = draft.Front.Sources;
        var fields = draft.Front.Fields;
        if (listed.Count < FewestSources)
        {
            fields.Problem("sources", $"'sources' lists {listed.Count}; at least {FewestSources} are needed, each cited as [^id]");
        }

        foreach (var id in listed.Except(draft.Body.Sources))
        {
            fields.Problem("sources", $"the source '{id}' is never cited; write [^{id}] after what it backs, or remove it");
        }

        foreach (var use in draft.Findings.References.Where(use => use.Kind == Reading.IdKind.Source && !listed.Contains(use.Id)).DistinctBy(use => use.Id))
        {
            draft.Findings.Problem(use.Line, $"[^{use.Id}] is cited and not listed; add it to 'sources' in the front matter");
        }
    }

    private static void CheckDates(ArticleDraft draft)
    {
        var (reviewed, next) = (draft.Front.Reviewed, draft.Front.NextReview);
        if (reviewed == default || next == default)
        {
            return;
        }

        if (next <= reviewed)
        {
            draft.Front.Fields.Problem("nextReview", $"'nextReview' ({next:yyyy-MM-dd}) is not after 'reviewed' ({reviewed:yyyy-MM-dd}); choose a later day");
        }

        if (next > reviewed.AddMonths(LongestReviewMonths))
        {
            draft.Front.Fields.Problem("nextReview", $"'nextReview' ({next:yyyy-MM-dd}) is more than {LongestReviewMonths} months after 'reviewed'; write {reviewed.AddMonths(LongestReviewMonths):yyyy-MM-dd} or earlier");
        }
    }

    private static void CheckAsks(ArticleDraft draft)
    {
        var distinct = draft.Front.Asks.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (distinct < FewestAsks)
        {
            draft.Front.Fields.Problem("asks", $"'asks' has {distinct} different questions; write at least {FewestAsks} ways a reader may put it");
        }
    }

    private static void CheckCallout(ArticleDraft draft)
    {
        if (draft.Front.Kind == ArticleKind.Cause && !draft.Body.Parts.OfType<RedFlagsCallout>().Any())
        {
            draft.Front.Fields.Problem("kind", "a cause has no red-flags callout; add '::: red-flags' with ids near the top");
        }
    }
}
