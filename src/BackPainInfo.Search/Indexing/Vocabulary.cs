using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>The two dictionaries while they grow: stems, and the written words that have them.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);

    public TermTable Terms { get; } = new();

    /// <summary>The terms of the words; each word and its other spelling becomes known.</summary>
    public int[] Add(Token[] tokens)
    {
        var terms = new int[tokens.Length];
        for (var index = 0; index < terms.Length; index++)
        {
            var token = tokens[index];
            if (!_surfaces.TryGetValue(token.Surface, out terms[index]))
            {
                terms[index] = Terms.Add(token.Stem);
                _surfaces.Add(token.Surface, terms[index]);
            }

            if (token.Alias is { } alias)
            {
                _surfaces.TryAdd(alias, terms[index]);
            }
        }

        return terms;
    }

    public SurfaceTable BuildSurfaces() => SurfaceTable.Create(_surfaces);
}
