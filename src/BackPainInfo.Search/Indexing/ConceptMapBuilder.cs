using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Puts the labels and phrases of all concepts into one tree.</summary>
internal static class ConceptMapBuilder
{
    public static ConceptMap Build(IReadOnlyList<Concept> concepts, Vocabulary vocabulary)
    {
        var map = new ConceptMap();
        for (var concept = 0; concept < concepts.Count; concept++)
        {
            // Synonyms first: a phrase in both lists is a synonym.
            ushort variant = 0;
            Add(map, vocabulary, concepts[concept].Label, new ConceptPhrase(concept, variant++, false));
            foreach (var phrase in concepts[concept].Phrases)
            {
                Add(map, vocabulary, phrase, new ConceptPhrase(concept, variant++, false));
            }

            foreach (var phrase in concepts[concept].OneWay)
            {
                Add(map, vocabulary, phrase, new ConceptPhrase(concept, variant++, true));
            }
        }

        return map;
    }

    // Every word becomes known, because suggestions are found by it; pointing words are no part of the phrase.
    private static void Add(ConceptMap map, Vocabulary vocabulary, string text, ConceptPhrase phrase)
    {
        var tokens = TextAnalyzer.Analyze(text);
        var terms = vocabulary.Add(tokens);
        map.Add(terms.Where((_, index) => !LittleWords.IsPointing(tokens[index].Surface)).ToArray(), phrase);
    }
}
