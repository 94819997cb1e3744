using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;
using BackPainInfo.Search.Querying;
using BackPainInfo.Search.Signs;

namespace BackPainInfo.Search;

/// <summary>Finds the pages that answer what a reader types. Immutable, and used by all requests at once.</summary>
public sealed class SearchIndex
{
    private const int NearestWords = 5;

    private readonly IndexTables _tables;
    private readonly WarningSignReader _signs;
    private readonly QueryReader _reader;
    private readonly SignLift _lift;
    private readonly HitRanker _ranker;
    private readonly Suggester _suggester;

    internal SearchIndex(IndexTables tables, IReadOnlyList<WarningSign> signs, WarningSignVocabulary vocabulary, SearchIndexOptions options)
    {
        _tables = tables;
        _signs = new WarningSignReader(signs, vocabulary, IsKnownWord);
        _reader = new QueryReader(tables, _signs.Forms);
        _lift = new SignLift(tables, options.HelpDocumentId);
        _ranker = new HitRanker(tables);
        _suggester = new Suggester(tables, _reader, _ranker);
    }

    public SearchResults Search(SearchQuery query) => Run(query).Results;

    /// <summary>What the reader may be about to type, best first; every one of them leads somewhere.</summary>
    public IReadOnlyList<Suggestion> Suggest(string text, int take) => _suggester.Suggest(text, take);

    /// <summary>The same search with everything that went into it, for editors. Slow.</summary>
    public SearchExplanation Explain(SearchQuery query)
    {
        var (results, read, ranking) = Run(query);
        return Explainer.Explain(_tables, query, results, read, ranking);
    }

    private (SearchResults Results, ReadQuery Read, Ranking Ranking) Run(SearchQuery query)
    {
        var tokens = TextAnalyzer.Analyze(query.Text, _signs.Forms);
        var signs = _signs.Read(query.Text, tokens);
        var read = _reader.Read(query.Text, tokens, query.CorrectSpelling);
        var codes = new QueryCodes(read);
        var ranking = _ranker.Rank(read, codes, query, _lift.DocumentsFor(signs));
        var total = NumberSet.Count(ranking.Allowed);
        var results = new SearchResults
        {
            CorrectedQuery = read.Corrected,
            RedFlags = signs,
            Total = total,
            Hits = new HitBuilder(_tables, codes).Build(ranking.Ranked, query.Skip, query.Take),
            Relaxed = total > 0 && ranking.Dropped.Count > 0,
            DroppedWords = [.. ranking.Dropped.Select(unit => unit.Wrote)],
            Facets = _ranker.Facets.Count(ranking.Documents, query.Facets),
            NearestWords = total > 0 ? [] : _reader.WordsLikeUnknown(read, NearestWords),
        };
        return (results, read, ranking);
    }

    private bool IsKnownWord(string word) =>
        _tables.Surfaces.Find(word) is >= 0 and var surface && _tables.Postings.DocumentsHaving(_tables.Surfaces.TermAt(surface)) > 0;
}
