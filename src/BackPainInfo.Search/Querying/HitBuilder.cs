using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Turns a ranked document into what is shown of it.</summary>
internal sealed class HitBuilder
{
    private readonly IndexTables _tables;
    private readonly SnippetBuilder _snippets;
    private readonly ReasonFinder _reasons;

    public HitBuilder(IndexTables tables)
    {
        _tables = tables;
        _snippets = new SnippetBuilder(tables);
        _reasons = new ReasonFinder(tables, _snippets);
    }

    public SearchHit Build(RankedDocument ranked, QueryCodes codes)
    {
        var document = _tables.Documents[ranked.Document];
        var found = new FoundWords(_tables, codes, ranked.Document);
        var section = found.BestPassage < 0 ? -1 : _tables.Passages.PassagesOf(ranked.Document)[found.BestPassage].Section;
        return new SearchHit
        {
            DocumentId = document.Id,
            Score = ranked.Score,
            Snippet = _snippets.Build(codes, found),
            Why = _reasons.Find(codes, found),
            SectionId = section < 0 ? null : document.Sections[section].Id,
            SectionTitle = section < 0 ? null : document.Sections[section].Title,
        };
    }
}
