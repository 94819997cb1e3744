namespace BackPainInfo.Content.Reading;

/// <summary>Splits an article file and reads its front matter.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---\n";

    private static readonly IReadOnlyDictionary<string, ArticleKind> Kinds =
        Enum.GetValues<ArticleKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    /// <summary>Null, with a problem, when there is no front matter. <paramref name="body"/> is the text below it.</summary>
    public static FrontMatter? Read(ContentFile file, FileFindings findings, out ArticleText body)
    {
        body = new ArticleText("", 0);
        var end = file.Text.StartsWith(Fence, StringComparison.Ordinal) ? file.Text.IndexOf($"\n{Fence}", StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            findings.Problem(1, "the file has no front matter; begin with '---', the fields, and '---' again on a line of its own");
            return null;
        }

        var yaml = file.Text[Fence.Length..(end + 1)];
        body = new ArticleText(file.Text[(end + 1 + Fence.Length)..], 2 + yaml.Count(letter => letter == '\n'));
        return YamlFields.Read(YamlReader.Read(yaml, findings, linesBefore: 1), findings, Read);
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
