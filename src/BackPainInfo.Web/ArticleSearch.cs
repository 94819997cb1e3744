using System.Diagnostics;
using BackPainInfo.Content;
using BackPainInfo.Search;
using BackPainInfo.Web.Pages.Shared;

namespace BackPainInfo.Web;

/// <summary>The one place where content and search meet: articles and registers go in as neutral documents, ids and spans come out.</summary>
internal sealed class ArticleSearch
{
    public const string Where = "where";
    public const string Feel = "feel";
    public const string Trigger = "trigger";
    public const string Kind = "kind";

    public const string HelpArticle = "when-to-get-help";

    private readonly Lazy<Task<SearchIndex>> _index;

    /// <summary>Builds nothing yet: no page but the search needs the index. Readers' words are let go of when it is built.</summary>
    public ArticleSearch(Site site) => _index = new(() => Task.Run(() => Build(site)));

    /// <summary>Begins to build the index if nobody has, and completes when it is built; until then a search waits for it.</summary>
    public Task Ready => _index.Value;

    private SearchIndex Index => _index.Value.GetAwaiter().GetResult();

    /// <summary>The articles as the index takes them in.</summary>
    public static IReadOnlyList<SearchDocument> Documents(Site site) => [.. site.Articles.Select(article => Document(site, article))];

    public static IReadOnlyList<Concept> Concepts(Site site) => [.. site.Concepts.Select(ToConcept)];

    public static IReadOnlyList<WarningSign> Signs(Site site) => [.. site.RedFlags.Flags.Select(ToSign)];

    public static WarningSignVocabulary Vocabulary(RedFlagRegister register) => new()
    {
        Filler = register.PhraseSets["filler"],
        Back = register.PhraseSets["back"],
        OtherParts = register.PhraseSets["otherParts"],
    };

    public SearchResults Search(SearchQuery query)
    {
        var started = Stopwatch.GetTimestamp();
        var results = Index.Search(query);
        SiteMetrics.CountSearch(started, results);
        return results;
    }

    public IReadOnlyList<Suggestion> Suggest(string text, int take) => Index.Suggest(text, take);

    public SearchExplanation Explain(SearchQuery query) => Index.Explain(query);

    private static SearchIndex Build(Site site) => SearchIndexBuilder.Build(
        Documents(site),
        Concepts(site),
        Signs(site),
        Vocabulary(site.RedFlags),
        new SearchIndexOptions { HelpDocumentId = HelpArticle });

    private static SearchDocument Document(Site site, Article article)
    {
        var condition = article.Condition is { } slug ? site.Conditions.Find(slug) : null;
        var treatments = site.Treatments.Treatments.Where(treatment => treatment.Article == article.Slug).ToList();
        return new SearchDocument
        {
            Id = article.Slug,
            Title = article.Title,
            AlsoCalled = [.. article.AlsoCalled.Concat(Names(condition)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Questions = article.Asks,
            Summary = article.Summary,
            Sections =
            [
                .. article.Sections.Select(section => new SearchSection(section.Id, section.Title, section.Text)),
                .. treatments.Select(Section),
                .. ExerciseSections(site, article),
            ],
            ConceptIds = Facts(site, article, condition, treatments),
            Facets = Facets(article, condition),
        };
    }

    private static IEnumerable<string> Names(Condition? condition) => condition is null
        ? []
        : [condition.Title, condition.LayTitle, .. condition.LayNames, .. condition.MedicalNames, .. condition.SourceTerms];

    private static SearchSection Section(Treatment treatment) => new(
        $"evidence-{treatment.Slug}",
        treatment.LayTitle,
        $"{treatment.Title}. {string.Join(", ", treatment.Synonyms.Concat(treatment.AlsoSoldAs))}. {treatment.WhatItIs} {treatment.RatingReason}");

    private static IEnumerable<SearchSection> ExerciseSections(Site site, Article article) => article.Parts
        .OfType<ExerciseCard>()
        .Select(card => site.Exercises.Find(card.ExerciseId))
        .OfType<Exercise>()
        .Select(exercise => new SearchSection(
            $"exercise-{exercise.Id}",
            exercise.Name,
            $"{string.Join(", ", exercise.AlsoKnownAs)}. {string.Join(" ", exercise.Steps.Select(step => step.Text))}"));

    private static IReadOnlyList<string> Facts(Site site, Article article, Condition? condition, IReadOnlyList<Treatment> treatments)
    {
        var facts = condition is null
            ? new HashSet<string>()
            : [.. condition.Locations, .. condition.Characters, .. condition.Triggers, .. condition.Accompanying];
        var slugs = treatments.Select(treatment => treatment.Slug).ToHashSet();
        return
        [
            .. site.Concepts
                .Where(concept => concept.Facts.Any(facts.Contains)
                    || concept.Articles.Contains(article.Slug)
                    || concept.Treatments.Any(slugs.Contains))
                .Select(concept => concept.Id),
        ];
    }

    private static Dictionary<string, IReadOnlyList<string>> Facets(Article article, Condition? condition) => new()
    {
        [Where] = condition?.Locations ?? [],
        [Feel] = condition?.Characters ?? [],
        [Trigger] = condition?.Triggers ?? [],
        [Kind] = [ArticleKindText.Id(article.Kind)],
    };

    private static Concept ToConcept(ReaderConcept concept) => new()
    {
        Id = concept.Id,
        Label = concept.Plain,
        Phrases = [.. concept.Medical, .. concept.Phrases],
        OneWay = concept.OneWay,
        Weight = concept.Weight,
    };

    private static WarningSign ToSign(RedFlag flag) => new()
    {
        Id = flag.Id,
        Severity = (int)flag.Level,
        Group = flag.Group,
        Phrases = flag.LayPhrases,
        Combine = flag.Combine,
        Unless = flag.Unless,
        NeedsBackPain = flag.NeedsBackPain,
        PointsTo = flag.PointsTo,
    };
}
