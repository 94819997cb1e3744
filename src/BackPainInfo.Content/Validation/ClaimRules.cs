using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>The ledger and the articles agree: every claim is answered once, and an unsafe one openly.</summary>
internal static class ClaimRules
{
    public static void Check(IReadOnlyList<ArticleDraft> drafts, IReadOnlyList<Claim> claims)
    {
        var filed = claims.ToLookup(claim => claim.Article);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            CheckList(draft, [.. filed[draft.Slug].Select(claim => claim.Id)]);
            CheckChecks(draft, filed[draft.Slug]);
            foreach (var id in draft.Front.Claims.Where(id => !places.TryAdd(id, draft.Slug)))
            {
                draft.Front.Fields.Problem("claims", $"the claim '{id}' is listed by '{places[id]}' too; keep it where the ledger files it");
            }
        }
    }

    private static void CheckList(ArticleDraft draft, IReadOnlyList<string> filed)
    {
        foreach (var id in filed.Except(draft.Front.Claims))
        {
            draft.Front.Fields.Problem("claims", $"the ledger files the claim '{id}' under '{draft.Slug}'; answer it in the text and list it");
        }

        foreach (var id in draft.Front.Claims.Except(filed))
        {
            draft.Front.Fields.Problem("claims", $"the claim '{id}' is not filed under '{draft.Slug}'; remove it, or change its 'article' in the ledger");
        }
    }

    private static void CheckChecks(ArticleDraft draft, IEnumerable<Claim> claims)
    {
        var shown = draft.Body.Parts.OfType<SourceCheck>().Select(check => check.ClaimId).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.Verdict == Verdict.Unsafe && !shown.Contains(claim.Id)))
        {
            draft.Front.Fields.Problem("claims", $"the unsafe claim '{claim.Id}' is in no source check; add '::: source-check {claim.Id}'");
        }

        foreach (var use in draft.Findings.References.Where(use => use.Kind == IdKind.Claim && shown.Contains(use.Id) && !draft.Front.Claims.Contains(use.Id)).DistinctBy(use => use.Id))
        {
            draft.Findings.Problem(use.Line, $"the source check of '{use.Id}' answers a claim that 'claims' does not list; show it on the claim's own article");
        }
    }
}
