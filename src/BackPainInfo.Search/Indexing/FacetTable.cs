namespace BackPainInfo.Search.Indexing;

/// <summary>Which documents have which value of which facet, as sets of bits.</summary>
internal sealed class FacetTable
{
    private readonly List<string> _names = [];
    private readonly List<List<string>> _values = [];
    private readonly List<List<ulong[]>> _sets = [];

    public FacetTable(IReadOnlyList<SearchDocument> documents)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var (name, values) in documents[document].Facets)
            {
                foreach (var value in values)
                {
                    SetOf(name, value, documents.Count)[document >> 6] |= 1UL << document;
                }
            }
        }
    }

    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<string> ValuesOf(int facet) => _values[facet];

    public ReadOnlySpan<ulong> Documents(int facet, int value) => _sets[facet][value];

    private ulong[] SetOf(string name, string value, int documents)
    {
        var facet = IndexIn(_names, name);
        if (facet == _values.Count)
        {
            _values.Add([]);
            _sets.Add([]);
        }

        var index = IndexIn(_values[facet], value);
        if (index == _sets[facet].Count)
        {
            _sets[facet].Add(new ulong[PostingIndex.WordsFor(documents)]);
        }

        return _sets[facet][index];
    }

    private static int IndexIn(List<string> list, string text)
    {
        var index = list.IndexOf(text);
        if (index >= 0)
        {
            return index;
        }

        list.Add(text);
        return list.Count - 1;
    }
}
