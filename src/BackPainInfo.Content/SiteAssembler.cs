using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content;

/// <summary>Puts checked registers and articles together.</summary>
internal static class SiteAssembler
{
    public static Site Assemble(
        string versionId,
        Registers registers,
        IReadOnlyList<ArticleDraft> drafts,
        IReadOnlyList<Readability> readability,
        IReadOnlyList<ContentProblem> warnings) => new()
        {
            VersionId = versionId,
            Name = registers.Outline.Name,
            Tagline = registers.Outline.Tagline,
            DefaultCountry = registers.Outline.DefaultCountry,
            Topics = [.. registers.Outline.Topics.Select(topic => Assemble(topic, drafts))],
            SourceSections = registers.Outline.SourceSections,
            Countries = registers.Countries,
            RedFlags = registers.RedFlags,
            Conditions = registers.Conditions,
            Treatments = registers.Treatments,
            Exercises = registers.Exercises,
            BodyMap = registers.BodyMap,
            Ledger = registers.Ledger,
            Glossary = registers.Glossary,
            Concepts = registers.Concepts,
            Sources = registers.Sources,
            Readability = readability,
            Warnings = warnings,
        };

    private static Topic Assemble(TopicOutline outline, IReadOnlyList<ArticleDraft> drafts)
    {
        var written = drafts.Where(draft => draft.Topic == outline.Slug).OrderBy(draft => draft.Front.Order).Select(Assemble).ToList();
        var slugs = written.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        return new Topic
        {
            Slug = outline.Slug,
            Title = outline.Title,
            Summary = outline.Summary,
            Articles = written,
            Planned = [.. outline.Articles.Where(planned => !slugs.Contains(planned.Slug))],
        };
    }

    private static Article Assemble(ArticleDraft draft) => new()
    {
        Topic = draft.Topic,
        Slug = draft.Slug,
        File = draft.Findings.File,
        NextReviewLine = draft.Front.Fields.LineOf("nextReview"),
        Title = draft.Front.Title,
        Summary = draft.Front.Summary,
        AlsoCalled = draft.Front.AlsoCalled,
        Kind = draft.Front.Kind,
        Condition = draft.Front.Condition,
        Claims = draft.Front.Claims,
        Order = draft.Front.Order,
        Asks = draft.Front.Asks,
        SourceSections = draft.Front.SourceSections,
        Sources = draft.Body.Sources,
        Reviewed = draft.Front.Reviewed,
        NextReview = draft.Front.NextReview,
        ClinicalReview = draft.Front.ClinicalReview,
        Parts = draft.Body.Parts,
        Headings = draft.Body.Headings,
        Sections = draft.Body.Sections,
        Terms = draft.Body.Terms,
    };
}
