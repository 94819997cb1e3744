using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Finds every phrase of every concept in a run of words, stepping over the little pointing words ("between my shoulder blades").</summary>
internal static class ConceptReader
{
    private const int LongestPhrase = 12;

    /// <summary>All phrases, also those inside a longer one, ordered by their first word.</summary>
    public static void FindAll(ConceptMap concepts, Token[] tokens, ReadOnlySpan<int> terms, List<ConceptSpan> found)
    {
        found.Clear();
        for (var first = 0; first < tokens.Length; first++)
        {
            if (!LittleWords.IsPointing(tokens[first].Surface))
            {
                FindFrom(concepts, tokens, terms, first, found);
            }
        }
    }

    private static void FindFrom(ConceptMap concepts, Token[] tokens, ReadOnlySpan<int> terms, int first, List<ConceptSpan> found)
    {
        var node = ConceptMap.Root;
        for (var last = first; last < tokens.Length && last - first < LongestPhrase; last++)
        {
            if (LittleWords.IsPointing(tokens[last].Surface))
            {
                continue;
            }

            node = terms[last] < 0 ? ConceptMap.None : concepts.Next(node, terms[last]);
            if (node == ConceptMap.None)
            {
                return;
            }

            foreach (var phrase in concepts.PhrasesAt(node))
            {
                found.Add(new ConceptSpan(first, last, phrase));
            }
        }
    }
}
