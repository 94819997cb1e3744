using BackPainInfo.Content.Reading;
using Markdig;

namespace BackPainInfo.Content.Parsing;

/// <summary>Article files to <see cref="ArticleDraft"/>s.</summary>
internal sealed class ArticleParser(SiteOutline outline, IReadOnlyList<GlossaryTerm> glossary, bool keepsProse)
{
    private readonly MarkdownPipeline _pipeline = MarkdownPipelineFactory.Create();
    private readonly PhraseDictionary _terms = PhraseDictionary.Of(glossary);
    private readonly Dictionary<string, string> _homes = Homes(outline);

    /// <summary>Parses every article of the folder. <paramref name="findings"/> gets one entry a file, in the order of the files.</summary>
    public static IReadOnlyList<ArticleDraft> ParseAll(
        ContentFolder folder, SiteOutline outline, IReadOnlyList<GlossaryTerm> glossary, bool keepsProse, out IReadOnlyList<FileFindings> findings)
    {
        var parser = new ArticleParser(outline, glossary, keepsProse);
        var files = folder.Under("articles").Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        var found = Array.ConvertAll(files, file => new FileFindings(file.Path));
        var parsed = new ArticleDraft?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = parser.Parse(files[i], found[i]));
        findings = found;
        return [.. parsed.OfType<ArticleDraft>()];
    }

    public ArticleDraft? Parse(ContentFile file, FileFindings findings)
    {
        if (FrontMatterReader.Read(file, findings, out var text) is not { } front || Place(file, findings) is not { } place)
        {
            return null;
        }

        var body = new ArticleBodyParser(_pipeline, _terms, findings, text, keepsProse).Parse();
        return new ArticleDraft(place.Topic, place.Slug, findings, front, body);
    }

    private (string Topic, string Slug)? Place(ContentFile file, FileFindings findings)
    {
        var parts = file.Path.Split('/');
        if (parts.Length != 4)
        {
            findings.Problem(1, "the file does not stand in a topic's folder; move it to content/articles/<topic>/<slug>.md");
            return null;
        }

        var slug = Path.GetFileNameWithoutExtension(file.Name);
        if (!_homes.TryGetValue(slug, out var home))
        {
            findings.Problem(1, $"site.yml lists no article '{slug}'; {NearestId.Advise(slug, _homes.Keys, "add the slug to its topic there")}");
            return null;
        }

        if (home != parts[2])
        {
            findings.Problem(1, $"site.yml lists '{slug}' under '{home}'; move the file to content/articles/{home}/{slug}.md");
            return null;
        }

        return (home, slug);
    }

    /// <summary>The topic of each article that <c>site.yml</c> lists, by the article's slug.</summary>
    private static Dictionary<string, string> Homes(SiteOutline outline)
    {
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var topic in outline.Topics)
        {
            foreach (var article in topic.Articles)
            {
                homes.TryAdd(article.Slug, topic.Slug);
            }
        }

        return homes;
    }
}
