using System.Globalization;
using System.Text.Json.Nodes;
using BackPainInfo.Content;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>
/// schema.org data about a page, equal to what the page shows. The writer escapes <c>&lt;</c>, so the text cannot end its script element.
/// </summary>
internal static class StructuredData
{
    public static string ForArticle(Site site, Article article, SiteUrls urls)
    {
        var address = urls.Absolute(article.Path);
        var page = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "MedicalWebPage",
            ["@id"] = address,
            ["url"] = address,
            ["name"] = article.Title,
            ["headline"] = article.Title,
            ["description"] = article.Summary,
            ["inLanguage"] = "en-GB",
            ["lastReviewed"] = Day(article.Reviewed),
            ["dateModified"] = Day(article.Reviewed),
            ["isAccessibleForFree"] = true,
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.Name },
            ["audience"] = new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = "Patient" },
            ["citation"] = new JsonArray([.. article.Sources.Select(id => Citation(site, id))]),
            ["breadcrumb"] = Breadcrumb(site, article, urls),
        };
        if (About(site, article) is { } about)
        {
            page["about"] = about;
        }

        return page.ToJsonString();
    }

    public static string ForHome(Site site, SiteUrls urls) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = site.Name,
        ["url"] = urls.Absolute(SiteUrls.Home),
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = urls.Absolute(SiteUrls.Search) + "?q={q}",
            ["query-input"] = "required name=q",
        },
    }.ToJsonString();

    private static JsonObject Citation(Site site, string id)
    {
        var source = site.FindSource(id) ?? throw new InvalidOperationException($"no source '{id}'");
        return new JsonObject { ["@type"] = "CreativeWork", ["url"] = source.Url };
    }

    private static JsonObject? About(Site site, Article article)
    {
        if (article.Condition is not { } slug || site.Conditions.Find(slug) is not { } condition)
        {
            return null;
        }

        return new JsonObject
        {
            ["@type"] = "MedicalCondition",
            ["name"] = condition.Title,
            ["alternateName"] = new JsonArray([.. condition.LayNames.Concat(condition.MedicalNames).Select(name => JsonValue.Create(name))]),
            ["code"] = new JsonArray([.. condition.Icd10.Select(code => new JsonObject
            {
                ["@type"] = "MedicalCode",
                ["codeValue"] = code.Code,
                ["codingSystem"] = "ICD-10",
            })]),
        };
    }

    private static JsonObject Breadcrumb(Site site, Article article, SiteUrls urls)
    {
        var topic = site.FindTopic(article.Topic);
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray(
                Step(1, "Home", urls.Absolute(SiteUrls.Home)),
                Step(2, topic?.Title ?? article.Topic, urls.Absolute($"/{article.Topic}")),
                Step(3, article.Title, urls.Absolute(article.Path))),
        };
    }

    private static JsonObject Step(int position, string name, string address) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = name,
        ["item"] = address,
    };

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
