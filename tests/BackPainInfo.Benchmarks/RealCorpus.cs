using BackPainInfo.Content;
using BackPainInfo.Search;
using BackPainInfo.Web;

namespace BackPainInfo.Benchmarks;

/// <summary>The site's own articles, built as the site builds them, searched for with the readers' questions, whole, cut short and misspelt.</summary>
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
        var documents = ArticleSearch.Documents(site);
        return new Corpus
        {
            Name = $"{documents.Count} real",
            Documents = documents,
            Concepts = ArticleSearch.Concepts(site),
            Signs = ArticleSearch.Signs(site),
            SignVocabulary = ArticleSearch.Vocabulary(site.RedFlags),
            Options = new SearchIndexOptions { HelpDocumentId = ArticleSearch.HelpArticle },
            Queries = [.. site.Articles.SelectMany(article => article.Asks).Select(Query)],
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
}
