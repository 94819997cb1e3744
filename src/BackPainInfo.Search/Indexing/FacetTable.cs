using System.Numerics;

namespace BackPainInfo.Search.Indexing;

/// <summary>Which documents have which value of which facet, as sets of bits.</summary>
internal sealed class FacetTable
{
    private readonly string[] _names;
    private readonly List<string[]> _values = [];
    private readonly List<ulong[][]> _sets = [];
    private readonly List<int[]> _byFrequency = [];

    public FacetTable(IReadOnlyList<SearchDocument> documents)
    {
        _names = [.. documents.SelectMany(document => document.Facets.Keys).Distinct()];
        foreach (var name in _names)
        {
            var values = documents.SelectMany(document => ValuesOf(document, name)).Distinct().Order(StringComparer.Ordinal).ToArray();
            var sets = values.Select(_ => new ulong[NumberSet.WordsFor(documents.Count)]).ToArray();
            for (var document = 0; document < documents.Count; document++)
            {
                foreach (var value in ValuesOf(documents[document], name))
                {
                    sets[Array.BinarySearch(values, value, StringComparer.Ordinal)][document >> 6] |= 1UL << document;
                }
            }

            _values.Add(values);
            _sets.Add(sets);
            _byFrequency.Add([.. Enumerable.Range(0, sets.Length).OrderByDescending(value => sets[value].Sum(BitOperations.PopCount))]);
        }
    }

    public ReadOnlySpan<string> Names => _names;

    /// <summary>In the order of the alphabet.</summary>
    public ReadOnlySpan<string> ValuesOf(int facet) => _values[facet];

    /// <summary>The places of a facet's values, those of most documents first: nearly the order of most queries' counts.</summary>
    public ReadOnlySpan<int> ByFrequency(int facet) => _byFrequency[facet];

    public ReadOnlySpan<ulong> Documents(int facet, int value) => _sets[facet][value];

    private static IReadOnlyList<string> ValuesOf(SearchDocument document, string facet) => document.Facets.GetValueOrDefault(facet) ?? [];
}
