using BackPainInfo.Content;
using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>The site's own articles, concepts and warning signs, searched for with the readers' questions, whole, cut short and misspelt.</summary>
internal static class RealCorpus
{
    public static Corpus? Load(string folder)
    {
        try
        {
            return From(SiteLoader.Load(folder));
        }
        catch (InvalidContentException exception)
        {
            Console.Error.WriteLine($"The articles in {folder} are left out: {exception.Message}");
            return null;
        }
    }

    private static Corpus From(Site site)
    {
        var questions = site.Articles.SelectMany(article => article.Asks).ToList();
        return new Corpus
        {
            Name = $"{site.Articles.Count()} real",
            Documents = [.. site.Articles.Select(article => Document(site, article))],
            Concepts = [.. site.Concepts.Select(ToConcept)],
            Signs = [.. site.RedFlags.Flags.Select(ToSign)],
            SignVocabulary = new WarningSignVocabulary
            {
                Filler = site.RedFlags.PhraseSets["filler"],
                Back = site.RedFlags.PhraseSets["back"],
                OtherParts = site.RedFlags.PhraseSets["otherParts"],
            },
            Queries = [.. questions.Index().Select(question => Query(question.Item, question.Index))],
        };
    }

    private static string Query(string question, int index)
    {
        var words = question.Split(' ');
        return (index % 4) switch
        {
            0 => question,
            1 => string.Join(' ', words.TakeLast(3)),
            2 => string.Join(' ', words.Take(5))[..^1],
            _ => question.Replace("ai", "ia", StringComparison.Ordinal).Replace("ul", "lu", StringComparison.Ordinal),
        };
    }

    private static SearchDocument Document(Site site, Article article) => new()
    {
        Id = article.Slug,
        Title = article.Title,
        AlsoCalled = article.AlsoCalled,
        Questions = article.Asks,
        Summary = article.Summary,
        Sections = [.. article.Sections.Select(section => new SearchSection(section.Id, section.Title, section.Text))],
        ConceptIds = [.. site.Concepts.Where(concept => concept.Articles.Contains(article.Slug)).Select(concept => concept.Id)],
        Facets = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = [article.Kind.ToString()] },
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
