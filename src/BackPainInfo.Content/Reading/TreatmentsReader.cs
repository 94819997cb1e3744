namespace BackPainInfo.Content.Reading;

/// <summary><c>treatments.yml</c> to treatments and the scales they are rated on.</summary>
internal static class TreatmentsReader
{
    public static TreatmentRegister Read(YamlFields fields) => new()
    {
        Ratings = fields.Records("ratings", rating => new EvidenceRating(rating.Id("id", IdKind.Rating), rating.Text("badge"), rating.Text("meaning"))),
        Strengths = fields.Records("strengths", strength => new EvidenceStrength(strength.Id("id", IdKind.Strength), strength.Text("meaning"))),
        Treatments = fields.Records("treatments", ReadTreatment),
    };

    private static Treatment ReadTreatment(YamlFields fields) => new()
    {
        Slug = fields.Id("slug", IdKind.Treatment),
        Title = fields.Text("title"),
        LayTitle = fields.Text("layTitle"),
        Synonyms = fields.OptionalTexts("synonyms"),
        AlsoSoldAs = fields.OptionalTexts("alsoSoldAs"),
        Category = fields.Text("category"),
        Article = fields.Reference("article", IdKind.Article),
        SourceSections = fields.OptionalReferences("sourceSections", IdKind.Section),
        WhatItIs = fields.Text("whatItIs"),
        Rating = fields.Reference("rating", IdKind.Rating),
        RatingReason = fields.Text("ratingReason"),
        EvidenceStrength = fields.Reference("evidenceStrength", IdKind.Strength),
        Benefits = fields.Text("benefits"),
        Risks = fields.Text("risks"),
        IfYouDoNothing = fields.Text("ifYouDoNothing"),
        WhoShouldAvoid = fields.Texts("whoShouldAvoid"),
        Pregnancy = fields.Text("pregnancy"),
        GetHelp = fields.Text("getHelp"),
        Sources = fields.References("sources", IdKind.Source),
    };
}
