namespace BackPainInfo.Content.Reading;

/// <summary><c>site.yml</c> to a <see cref="SiteOutline"/>.</summary>
internal static class SiteOutlineReader
{
    private static readonly string[] ReservedSlugs = ["print", "appointment-sheet"];

    public static SiteOutline Read(YamlFields fields) => new()
    {
        Name = fields.Text("name"),
        Tagline = fields.Text("tagline"),
        DefaultCountry = fields.Reference("defaultCountry", IdKind.Country),
        Topics = fields.Records("topics", ReadTopic),
        SourceSections = fields.Records("sourceSections", section => new SourceSection(section.Id("number", IdKind.Section), section.Text("label"))),
    };

    private static TopicOutline ReadTopic(YamlFields topic) => new(
        topic.Id("slug", IdKind.Topic),
        topic.Text("title"),
        topic.Text("summary"),
        topic.Records("articles", ReadArticle));

    private static PlannedArticle ReadArticle(YamlFields article)
    {
        var slug = article.Id("slug", IdKind.Article);
        if (ReservedSlugs.Contains(slug))
        {
            article.Problem("slug", $"the slug '{slug}' is reserved for a page inside a topic; choose another");
        }

        return new PlannedArticle(slug, article.OptionalText("planned") ?? TitleFrom(slug));
    }

    private static string TitleFrom(string slug) => slug.Length == 0 ? "" : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}
