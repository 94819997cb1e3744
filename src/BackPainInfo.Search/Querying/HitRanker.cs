using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>A query's units to documents in their final order: match, filter, rank, look closely, lift.</summary>
internal sealed class HitRanker
{
    private readonly IndexTables _tables;
    private readonly Matcher _matcher;
    private readonly MaxScoreRanker _ranker;
    private readonly TitleBeginnings _titles;

    public HitRanker(IndexTables tables)
    {
        _tables = tables;
        _matcher = new Matcher(tables.Postings);
        _ranker = new MaxScoreRanker(tables.Postings);
        _titles = new TitleBeginnings(tables);
        Facets = new FacetCounter(tables.Facets, tables.Documents.Length);
    }

    public FacetCounter Facets { get; }

    public Ranking Rank(ReadQuery read, QueryCodes codes, SearchQuery query, Dictionary<int, double> lifted)
    {
        var match = _matcher.Find(read);
        var titled = _titles.Find(read.OpenWord);
        AddAnyway(match.Documents, titled, lifted);
        var closeReader = new CloseReader(_tables, codes, match, lifted);
        var shown = Math.Max(query.Skip, 0) + Math.Max(query.Take, 0);
        var needed = Math.Max(shown, MostOf.FewestShown) + lifted.Count + (titled is null ? 0 : TitleBeginnings.Top);
        var (ranked, effort) = RankAmong(match.Documents, read, needed, (lifted, titled), closeReader);
        var documents = match.Documents;
        if (match.Telling is { } telling)
        {
            documents = Narrow(documents, telling, ranked, lifted);
            KeepAmong(ranked, documents);
            ByScore.SortFirst(CollectionsMarshal.AsSpan(ranked), needed);
        }

        var allowed = Facets.Filter(documents, query.Facets);
        if (query.Facets.Count > 0)
        {
            (ranked, effort) = RankAmong(allowed, read, needed, (lifted, titled), closeReader);
        }
        else if (ranked.Count < Math.Min(needed, NumberSet.Count(documents)))
        {
            // Whatever page is asked for, the first documents keep their order: those that were not looked at closely come behind them.
            effort += AddBest(ranked, read.Units, allowed, needed);
        }

        if (lifted.Count > 0)
        {
            SignLift.Apply(lifted, ranked);
        }

        if (titled is not null)
        {
            // Any of them may be among the first titled ones, and only the first are in order.
            ByScore.Sort(CollectionsMarshal.AsSpan(ranked));
            NumberSet.KeepBoth(titled, allowed);
            TitleBeginnings.Keep(ranked, titled);
        }

        return new Ranking(match.Dropped, documents, allowed, ranked, effort);
    }

    private static void AddAnyway(ulong[] documents, ulong[]? titled, Dictionary<int, double> lifted)
    {
        foreach (var document in lifted.Keys)
        {
            NumberSet.Add(documents, document);
        }

        if (titled is not null)
        {
            NumberSet.AddAll(documents, titled);
        }
    }

    private (List<RankedDocument> Ranked, SearchEffort Effort) RankAmong(
        ulong[] allowed, ReadQuery read, int needed, (Dictionary<int, double> Lifted, ulong[]? Titled) anyway, CloseReader closeReader)
    {
        var most = Math.Clamp(Math.Max(RankingWeights.CloseLook, needed), 1, Math.Max(_tables.Documents.Length, 1));
        var (ranked, effort) = _ranker.Rank(read.Units, allowed, most);
        AddLifted(ranked, read.Units, anyway.Lifted, allowed);
        if (anyway.Titled is not null)
        {
            NumberSet.KeepBoth(anyway.Titled, allowed);
            effort += AddBest(ranked, read.Units, anyway.Titled, TitleBeginnings.Top);
        }

        closeReader.Reorder(ranked, read, needed);
        return (ranked, effort);
    }

    /// <summary>Adds the best of the documents that are not ranked yet.</summary>
    private SearchEffort AddBest(List<RankedDocument> ranked, QueryUnit[] units, ulong[] documents, int most)
    {
        var (best, effort) = _ranker.Rank(units, documents, most);
        foreach (var document in best)
        {
            if (!IsRanked(ranked, document.Document))
            {
                ranked.Add(document);
            }
        }

        return effort;
    }

    // The first few are hits whatever they have; which they are does not depend on facets, so that each facet's counts hold when it is chosen.
    private static ulong[] Narrow(ulong[] documents, ulong[] telling, List<RankedDocument> ranked, Dictionary<int, double> lifted)
    {
        var narrow = (ulong[])documents.Clone();
        NumberSet.KeepBoth(narrow, telling);
        for (var index = 0; index < ranked.Count && index < MostOf.FewestShown; index++)
        {
            NumberSet.Add(narrow, ranked[index].Document);
        }

        foreach (var document in lifted.Keys)
        {
            NumberSet.Add(narrow, document);
        }

        return narrow;
    }

    private void AddLifted(List<RankedDocument> ranked, QueryUnit[] units, Dictionary<int, double> lifted, ulong[] allowed)
    {
        foreach (var document in lifted.Keys)
        {
            if (NumberSet.Contains(allowed, document) && !IsRanked(ranked, document))
            {
                ranked.Add(new RankedDocument(document, units.Sum(unit => UnitCursor.ScoreOf(unit, _tables.Postings, document))));
            }
        }
    }

    private static void KeepAmong(List<RankedDocument> ranked, ulong[] documents) =>
        ranked.RemoveAll(document => !NumberSet.Contains(documents, document.Document));

    private static bool IsRanked(List<RankedDocument> ranked, int document) => ranked.Exists(other => other.Document == document);
}
