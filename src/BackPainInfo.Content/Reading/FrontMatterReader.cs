using System.Text;

namespace BackPainInfo.Content.Reading;

/// <summary>Splits an article file and reads its front matter.</summary>
internal static class FrontMatterReader
{
    private static readonly IReadOnlyDictionary<string, ArticleKind> Kinds =
        Enum.GetValues<ArticleKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    private static ReadOnlySpan<byte> FenceAfterLine => "\n---\n"u8;

    private static ReadOnlySpan<byte> Fence => FenceAfterLine[1..];

    /// <summary>Null, with a problem, when there is no front matter. <paramref name="body"/> is the text below it.</summary>
    public static FrontMatter? Read(ContentFile file, FileFindings findings, out ArticleText body)
    {
        body = new ArticleText("", 0);
        var text = file.Utf8.Span;
        var end = text.StartsWith(Fence) ? text.IndexOf(FenceAfterLine) : -1;
        if (end < 0)
        {
            findings.Problem(1, "the file has no front matter; begin with '---', the fields, and '---' again on a line of its own");
            return null;
        }

        var yaml = text[Fence.Length..(end + 1)];
        body = new ArticleText(Encoding.UTF8.GetString(text[(end + 1 + Fence.Length)..]), 2 + yaml.Count((byte)'\n'));
        return YamlFields.Read(YamlReader.Read(Encoding.UTF8.GetString(yaml), findings, linesBefore: 1), findings, Read);
    }

    private static FrontMatter Read(YamlFields fields) => new()
    {
        Title = fields.Text("title"),
        Summary = fields.Text("summary"),
        AlsoCalled = fields.OptionalTexts("alsoCalled"),
        Kind = fields.Choice("kind", Kinds),
        Condition = fields.OptionalReference("condition", IdKind.Condition),
        Claims = fields.References("claims", IdKind.Claim),
        Order = fields.Number("order"),
        Asks = fields.Texts("asks"),
        SourceSections = fields.References("sourceSections", IdKind.Section),
        Sources = fields.References("sources", IdKind.Source),
        Reviewed = fields.Date("reviewed"),
        NextReview = fields.Date("nextReview"),
        ClinicalReview = ReadReview(fields),
        Fields = fields,
    };

    private static ClinicalReview? ReadReview(YamlFields fields)
    {
        if (fields.Required("clinicalReview") is not YamlText text)
        {
            return fields.OptionalRecord("clinicalReview", review => new ClinicalReview(review.Text("role"), review.Date("date")));
        }

        if (text.Text != "none")
        {
            fields.Problem("clinicalReview", $"'clinicalReview' is '{text.Text}'; write none, or {{role: …, date: …}} once a real clinician has signed");
        }

        return null;
    }
}
