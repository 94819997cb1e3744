using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Takes a search apart for editors: how the query was read, and each hit's score by field.</summary>
internal static class Explainer
{
    public static SearchExplanation Explain(IndexTables tables, SearchQuery query, SearchResults results, ReadQuery read, Ranking ranking) => new()
    {
        Results = results,
        Units = [.. read.Units.Select(unit => Explain(tables, unit))],
        DeniedWords = [.. read.Words.Where(word => word.IsDenied).Select(word => word.Token.Surface)],
        Hits = [.. ranking.Ranked.Skip(query.Skip).Take(query.Take).Select(document => Explain(tables, read.Units, document))],
        Effort = ranking.Effort,
    };

    private static ExplainedUnit Explain(IndexTables tables, QueryUnit unit) => new()
    {
        Wrote = unit.Wrote,
        ConceptId = unit.Concept < 0 ? null : tables.Concepts[unit.Concept].Id,
        RepairedTo = unit.RepairedTo,
        Documents = unit.Alternatives.Length == 0 ? 0 : tables.Postings.DocumentsHaving(unit.Alternatives[0].List),
        Weight = unit.Weight,
        Counts = unit.IsContent,
    };

    private static ExplainedHit Explain(IndexTables tables, QueryUnit[] units, RankedDocument ranked)
    {
        var shares = new FieldShares(tables, tables.Documents[ranked.Document]);
        var fields = new Dictionary<string, double>();
        var coordination = 0.0;
        foreach (var unit in units)
        {
            var score = UnitCursor.ScoreOf(unit, tables.Postings, ranked.Document);
            if (score > 0)
            {
                coordination += unit.Coordination;
                shares.Divide(score - unit.Coordination, BestList(tables, unit, ranked.Document), fields);
            }
        }

        return new ExplainedHit
        {
            DocumentId = tables.Documents[ranked.Document].Id,
            Score = ranked.Score,
            Fields = fields,
            Coordination = coordination,
            Question = ranked.Question,
            Proximity = ranked.Proximity,
            Lift = ranked.Lift,
        };
    }

    private static int BestList(IndexTables tables, QueryUnit unit, int document) => unit.Alternatives
        .OrderBy(alternative => alternative.Kind)
        .First(alternative => tables.Postings.ImpactIn(alternative.List, document) > 0)
        .List;
}
