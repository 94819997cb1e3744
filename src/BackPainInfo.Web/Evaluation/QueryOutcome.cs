using BackPainInfo.Search;

namespace BackPainInfo.Web.Evaluation;

/// <summary>
/// One judged query beside what the search returned. Measures and their names are those of the collection's README:
/// DCG = Σ (2^grade − 1) / log2(rank + 1) over the first ten.
/// </summary>
internal sealed record QueryOutcome(JudgedQuery Query, IReadOnlyList<string> Returned, IReadOnlyList<string> Raised)
{
    private const int Depth = 10;

    public double Ndcg => Gain(Returned.Select(Grade)) / Gain(Query.Relevant.Values.OrderDescending());

    public double ReciprocalRank => Returned.Take(Depth).Select((slug, index) => Grade(slug) >= 2 ? 1.0 / (index + 1) : 0).FirstOrDefault(rank => rank > 0);

    public bool IsFoundInThree => Returned.Take(3).Any(slug => Grade(slug) == 3);

    /// <summary>Stated and not raised.</summary>
    public IEnumerable<string> Missed => Query.RedFlags.Except(Raised);

    /// <summary>Raised although the query states no sign at all.</summary>
    public IEnumerable<string> FalseAlarms => Query.RedFlags.Count == 0 ? Raised.Except(Query.MayRaise) : [];

    public IEnumerable<string> NegationErrors => Query.Negated.Intersect(Raised);

    public static QueryOutcome Of(ArticleSearch search, JudgedQuery query)
    {
        var results = search.Search(new SearchQuery { Text = query.Query, Take = Depth });
        return new QueryOutcome(
            query,
            [.. results.Hits.Select(hit => hit.DocumentId)],
            [.. results.RedFlags.Select(sign => sign.Group).Distinct()]);
    }

    private int Grade(string slug) => Query.Relevant.GetValueOrDefault(slug);

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2)).Sum();
}
