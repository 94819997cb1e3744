using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Collects what may be suggested, titles first, each text once.</summary>
internal sealed class SuggestionTableBuilder(IndexTables tables)
{
    private readonly List<SuggestionSource> _entries = [];
    private readonly List<int> _firstWords = [];
    private readonly List<(int Surface, int Entry)> _words = [];
    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordForms _forms = new();

    public SuggestionTable Build()
    {
        for (var document = 0; document < tables.Documents.Length; document++)
        {
            Add(new SuggestionSource(document, 0));
        }

        for (var document = 0; document < tables.Documents.Length; document++)
        {
            AddAll(document, 1, tables.Documents[document].AlsoCalled.Count);
        }

        for (var concept = 0; concept < tables.Concepts.Length; concept++)
        {
            if (tables.Postings.DocumentsHaving(tables.Postings.ListOfConcept(concept)) > 0)
            {
                AddAll(~concept, 0, tables.Concepts[concept].Phrases.Count);
            }
        }

        return Pack();
    }

    private void AddAll(int owner, int first, int last)
    {
        for (var place = first; place <= last; place++)
        {
            Add(new SuggestionSource(owner, place));
        }
    }

    private void Add(SuggestionSource source)
    {
        var text = source.TextIn(tables.Documents, tables.Concepts);
        if (!_texts.Add(text))
        {
            return;
        }

        var tokens = TextAnalyzer.Analyze(text, _forms);
        foreach (var token in tokens)
        {
            AddWord(token.Surface);
            if (token.Alias is { } alias)
            {
                AddWord(alias);
            }
        }

        _firstWords.Add(tokens.Length == 0 ? -1 : tables.Surfaces.Find(tokens[0].Surface));
        _entries.Add(source);
    }

    // Every word of a title, a name or a phrase is a surface of the index.
    private void AddWord(string word) => _words.Add((tables.Surfaces.Find(word), _entries.Count));

    private SuggestionTable Pack()
    {
        _words.Sort();
        var starts = new int[tables.Surfaces.Count + 1];
        var entries = new List<int>(_words.Count);
        for (var index = 0; index < _words.Count; index++)
        {
            if (index == 0 || _words[index] != _words[index - 1])
            {
                entries.Add(_words[index].Entry);
                starts[_words[index].Surface + 1]++;
            }
        }

        for (var surface = 0; surface < tables.Surfaces.Count; surface++)
        {
            starts[surface + 1] += starts[surface];
        }

        return new SuggestionTable(tables, [.. _entries], [.. _firstWords], starts, [.. entries]);
    }
}
