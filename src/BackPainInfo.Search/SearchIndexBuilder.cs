using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search;

/// <summary>Builds a <see cref="SearchIndex"/> from documents, the readers' concepts and the warning signs.</summary>
public static class SearchIndexBuilder
{
    public static SearchIndex Build(
        IReadOnlyList<SearchDocument> documents,
        IReadOnlyList<Concept> concepts,
        IReadOnlyList<WarningSign> signs,
        WarningSignVocabulary vocabulary,
        SearchIndexOptions options) => new(BuildTables(documents, concepts), signs, vocabulary, options);

    internal static IndexTables BuildTables(IReadOnlyList<SearchDocument> documents, IReadOnlyList<Concept> concepts)
    {
        var words = new Vocabulary();
        var map = ConceptMapBuilder.Build(concepts, words);
        var reader = new DocumentReader(map, Numbers([.. concepts.Select(concept => concept.Id)]), words);
        var next = 0;
        foreach (var texts in DocumentWords.Find(documents))
        {
            reader.Read(documents[next++], texts);
        }

        words.Terms.Trim();
        var terms = words.Terms.Count;
        var postings = reader.Postings.Build(terms, [.. concepts.Select(concept => concept.Weight)]);
        var surfaces = words.BuildSurfaces();
        return new IndexTables
        {
            Documents = [.. documents],
            Concepts = [.. concepts.Select(concept => concept with { OneWay = [] })],
            Terms = words.Terms,
            Surfaces = surfaces,
            ConceptMap = map,
            Postings = postings,
            Passages = reader.Passages.Build(),
            Questions = reader.Questions.Build(list => postings.WeightOf(DocumentReader.ListOf(list, terms))),
            TitleWords = new TitleWords(surfaces, reader.TitleWords),
            Facets = new FacetTable(documents),
            DocumentNumbers = Numbers([.. documents.Select(document => document.Id)]),
        };
    }

    private static Dictionary<string, int> Numbers(IReadOnlyList<string> ids)
    {
        var numbers = new Dictionary<string, int>(ids.Count, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            numbers.Add(id, numbers.Count);
        }

        return numbers;
    }
}
