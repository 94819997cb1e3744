using BackPainInfo.Content.Reading;
using Markdig;

namespace BackPainInfo.Content.Parsing;

/// <summary>Article files to <see cref="ArticleDraft"/>s.</summary>
internal sealed class ArticleParser(Registers registers)
{
    private readonly MarkdownPipeline _pipeline = MarkdownPipelineFactory.Create();
    private readonly PhraseDictionary _terms = PhraseDictionary.Of(registers.Glossary);

    /// <summary>Parses every article of the folder. <paramref name="findings"/> gets one entry a file, in the order of the files.</summary>
    public static IReadOnlyList<ArticleDraft> ParseAll(ContentFolder folder, Registers registers, out IReadOnlyList<FileFindings> findings)
    {
        var parser = new ArticleParser(registers);
        var parsed = folder.Under("articles")
            .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))
            .AsParallel().AsOrdered()
            .Select(file => (Findings: new FileFindings(file.Path), File: file))
            .Select(entry => (entry.Findings, Draft: parser.Parse(entry.File, entry.Findings)))
            .ToList();
        findings = [.. parsed.Select(entry => entry.Findings)];
        return [.. parsed.Select(entry => entry.Draft).OfType<ArticleDraft>()];
    }

    public ArticleDraft? Parse(ContentFile file, FileFindings findings)
    {
        if (FrontMatterReader.Read(file, findings, out var text) is not { } front || Place(file, findings) is not { } place)
        {
            return null;
        }

        var body = new ArticleBodyParser(_pipeline, _terms, findings, text).Parse();
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
        var home = registers.Outline.Topics.FirstOrDefault(topic => topic.Articles.Any(article => article.Slug == slug));
        if (home is null)
        {
            var known = registers.Outline.Topics.SelectMany(topic => topic.Articles).Select(article => article.Slug);
            findings.Problem(1, $"site.yml lists no article '{slug}'; {NearestId.Advise(slug, known, "add the slug to its topic there")}");
            return null;
        }

        if (home.Slug != parts[2])
        {
            findings.Problem(1, $"site.yml lists '{slug}' under '{home.Slug}'; move the file to content/articles/{home.Slug}/{slug}.md");
            return null;
        }

        return (home.Slug, slug);
    }
}
