using System.Collections.Frozen;

namespace BackPainInfo.Content;

/// <summary>Everything the content folder says, checked and unchangeable. Pages, search and the API read from here only.</summary>
public sealed record Site
{
    private readonly IReadOnlyList<Article> _articles = [];
    private readonly FrozenDictionary<string, Article> _articlesBySlug = FrozenDictionary<string, Article>.Empty;
    private readonly FrozenDictionary<string, GlossaryTerm> _termsById = FrozenDictionary<string, GlossaryTerm>.Empty;
    private readonly FrozenDictionary<string, Source> _sourcesById = FrozenDictionary<string, Source>.Empty;

    /// <summary>Digest of every content file: the same bytes give the same id on every machine.</summary>
    public required string VersionId { get; init; }

    public required string Name { get; init; }

    public required string Tagline { get; init; }

    /// <summary>Country whose services are named where the operator chose none; an id of <see cref="Countries"/>.</summary>
    public required string DefaultCountry { get; init; }

    public required IReadOnlyList<Topic> Topics
    {
        get;
        init
        {
            field = value;
            _articles = [.. value.SelectMany(topic => topic.Articles)];
            _articlesBySlug = _articles.ToFrozenDictionary(article => article.Slug, StringComparer.Ordinal);
        }
    }

    public required IReadOnlyList<SourceSection> SourceSections { get; init; }

    public required IReadOnlyList<Country> Countries { get; init; }

    public required RedFlagRegister RedFlags { get; init; }

    public required ConditionRegister Conditions { get; init; }

    public required TreatmentRegister Treatments { get; init; }

    public required ExerciseRegister Exercises { get; init; }

    public required BodyMap BodyMap { get; init; }

    public required ClaimLedger Ledger { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary
    {
        get;
        init
        {
            field = value;
            _termsById = value.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
        }
    }

    public required IReadOnlyList<ReaderConcept> Concepts { get; init; }

    public required IReadOnlyList<Source> Sources
    {
        get;
        init
        {
            field = value;
            _sourcesById = value.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>How hard each article reads, in the order of the files.</summary>
    public IReadOnlyList<Readability> Readability { get; init; } = [];

    /// <summary>What an editor should mend although the site can be served.</summary>
    public required IReadOnlyList<ContentProblem> Warnings { get; init; }

    /// <summary>The same site without readers' words, which are for building the search index and a quarter of all it holds.</summary>
    public Site WithoutSearchWords() => this with { Concepts = [], RedFlags = RedFlags.WithoutSearchWords() };

    /// <summary>All articles, in the order of their topics.</summary>
    public IEnumerable<Article> Articles => _articles;

    public Topic? FindTopic(string slug) => Topics.FirstOrDefault(topic => topic.Slug == slug);

    /// <summary>Article slugs are unique across topics, so the slug alone finds one.</summary>
    public Article? FindArticle(string slug) => _articlesBySlug.GetValueOrDefault(slug);

    public Source? FindSource(string id) => _sourcesById.GetValueOrDefault(id);

    public GlossaryTerm? FindTerm(string id) => _termsById.GetValueOrDefault(id);

    public Country? FindCountry(string id) => Countries.FirstOrDefault(country => country.Id == id);

    /// <summary>A warning for each article whose day of review has passed. It never stops the host, because no file has changed.</summary>
    public IReadOnlyList<ContentProblem> OverdueReviews(DateOnly today) =>
    [
        .. _articles
            .Where(article => article.NextReview < today)
            .Select(article => new ContentProblem(
                article.File,
                article.NextReviewLine,
                $"the review was due on {article.NextReview:yyyy-MM-dd}; read the page against its sources and move 'reviewed' and 'nextReview'")),
    ];
}
