using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Turns the ranked documents of one query into what is shown of them.</summary>
internal sealed class HitBuilder
{
    private const int UsualWords = 32;

    private readonly IndexTables _tables;
    private readonly QueryCodes _codes;
    private readonly SnippetBuilder _snippets;
    private readonly ReasonFinder _reasons;
    private readonly List<FoundWord> _words = new(UsualWords);

    public HitBuilder(IndexTables tables, QueryCodes codes)
    {
        _tables = tables;
        _codes = codes;
        _snippets = new SnippetBuilder(tables, codes);
        _reasons = new ReasonFinder(tables, _snippets);
    }

    public List<SearchHit> Build(List<RankedDocument> ranked, int skip, int take)
    {
        var hits = new List<SearchHit>(Math.Clamp(take, 0, ranked.Count));
        for (var index = Math.Max(skip, 0); index < ranked.Count && hits.Count < take; index++)
        {
            hits.Add(Build(ranked[index]));
        }

        return hits;
    }

    private SearchHit Build(RankedDocument ranked)
    {
        var document = _tables.Documents[ranked.Document];
        var found = new FoundWords(_tables.Passages, _codes, ranked.Document, _words);
        var section = found.BestPassage < 0 ? -1 : Passage.SectionOf(found.BestPassage);
        return new SearchHit
        {
            DocumentId = document.Id,
            Score = ranked.Score,
            Snippet = _snippets.Build(found),
            Why = _reasons.Find(_codes, found),
            SectionId = section < 0 ? null : document.Sections[section].Id,
            SectionTitle = section < 0 ? null : document.Sections[section].Title,
        };
    }
}
