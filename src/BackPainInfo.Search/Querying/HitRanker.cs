using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>A query's units to documents in their final order: match, filter, rank, look closely, lift.</summary>
internal sealed class HitRanker
{
    private readonly IndexTables _tables;
    private readonly Matcher _matcher;
    private readonly MaxScoreRanker _ranker;
    private readonly CloseReader _closeReader;
    private readonly TitleBeginnings _titles;

    public HitRanker(IndexTables tables)
    {
        _tables = tables;
        _matcher = new Matcher(tables.Postings);
        _ranker = new MaxScoreRanker(tables.Postings);
        _closeReader = new CloseReader(tables);
        _titles = new TitleBeginnings(tables);
        Facets = new FacetCounter(tables.Facets, tables.Documents.Count);
    }

    public FacetCounter Facets { get; }

    public Ranking Rank(ReadQuery read, QueryCodes codes, SearchQuery query, Dictionary<int, double> lifted)
    {
        var match = _matcher.Find(read.Units);
        foreach (var document in lifted.Keys)
        {
            DocumentSet.Add(match.Documents, document);
        }

        var allowed = Facets.Filter(match.Documents, query.Facets);
        var most = Math.Max(RankingWeights.CloseLook, Math.Max(query.Skip, 0) + Math.Max(query.Take, 0));
        var (ranked, effort) = _ranker.Rank(read.Units, allowed, Math.Min(most, Math.Max(_tables.Documents.Count, 1)));
        AddLifted(ranked, read.Units, lifted, allowed);
        _closeReader.Reorder(ranked, read, codes, Math.Max(query.Skip, 0) + Math.Max(query.Take, 0) + lifted.Count + TitleBeginnings.Top);
        if (lifted.Count > 0)
        {
            SignLift.Apply(lifted, ranked);
        }

        _titles.Keep(ranked, read.OpenWord, allowed);
        return new Ranking(match, allowed, ranked, effort);
    }

    private void AddLifted(List<RankedDocument> ranked, IReadOnlyList<QueryUnit> units, Dictionary<int, double> lifted, ulong[] allowed)
    {
        foreach (var document in lifted.Keys)
        {
            if (DocumentSet.Contains(allowed, document) && !ranked.Exists(other => other.Document == document))
            {
                ranked.Add(new RankedDocument(document, units.Sum(unit => UnitCursor.ScoreOf(unit, _tables.Postings, document))));
            }
        }
    }
}
