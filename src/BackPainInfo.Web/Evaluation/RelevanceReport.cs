namespace BackPainInfo.Web.Evaluation;

/// <summary>The figures of a search over a collection of judged queries.</summary>
internal sealed record RelevanceReport(IReadOnlyList<QueryOutcome> Outcomes)
{
    /// <summary>Groups that are emergencies, as the collection's README lists them.</summary>
    private static readonly HashSet<string> Emergencies =
    [
        "cauda-equina", "spinal-cord-compression", "heart-attack", "aortic-dissection", "pulmonary-embolism", "chest-infection-breathing",
        "spinal-infection-sepsis", "kidney-infection-sepsis", "pancreatitis-acute", "biliary-infection", "ulcer-bleed-perforation",
        "pregnancy-warning", "progressive-weakness",
    ];

    public double Ndcg => Outcomes.Average(outcome => outcome.Ndcg);

    public double Mrr => Outcomes.Average(outcome => outcome.ReciprocalRank);

    public double SuccessAt3 => Outcomes.Average(outcome => outcome.IsFoundInThree ? 1.0 : 0);

    public double Recall => RecallOf(_ => true);

    public double EmergencyRecall => RecallOf(Emergencies.Contains);

    /// <summary>Queries that state nothing and raise something, of those that state nothing.</summary>
    public double FalseRate => Share(Outcomes.Where(outcome => outcome.Query.RedFlags.Count == 0), outcome => outcome.FalseAlarms.Any());

    public double TemptingFalseRate => Share(Outcomes.Where(outcome => outcome.Query.Tempting is not null), outcome => outcome.FalseAlarms.Any());

    public int NegationErrors => Outcomes.Sum(outcome => outcome.NegationErrors.Count());

    public static RelevanceReport Of(ArticleSearch search, IReadOnlyList<JudgedQuery> queries) =>
        new([.. queries.Select(query => QueryOutcome.Of(search, query))]);

    private double RecallOf(Func<string, bool> counts)
    {
        var stated = Outcomes.SelectMany(outcome => outcome.Query.RedFlags).Count(counts);
        var missed = Outcomes.SelectMany(outcome => outcome.Missed).Count(counts);
        return stated == 0 ? 1 : (double)(stated - missed) / stated;
    }

    private static double Share(IEnumerable<QueryOutcome> outcomes, Func<QueryOutcome, bool> has)
    {
        var all = outcomes.ToList();
        return all.Count == 0 ? 0 : (double)all.Count(has) / all.Count;
    }
}
