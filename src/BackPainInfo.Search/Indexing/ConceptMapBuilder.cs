using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Puts the labels and phrases of all concepts into one tree.</summary>
internal sealed class ConceptMapBuilder
{
    private readonly Vocabulary _vocabulary;
    private readonly StepTable _steps = new();
    private readonly List<(int Node, ConceptPhrase Phrase)> _phrases = [];
    private int _nodes = 1;

    private ConceptMapBuilder(Vocabulary vocabulary) => _vocabulary = vocabulary;

    public static ConceptMap Build(IReadOnlyList<Concept> concepts, Vocabulary vocabulary)
    {
        var builder = new ConceptMapBuilder(vocabulary);
        for (var concept = 0; concept < concepts.Count; concept++)
        {
            builder.Add(concept, concepts[concept]);
        }

        return builder.Pack();
    }

    // Synonyms first: a phrase in both lists is a synonym.
    private void Add(int number, Concept concept)
    {
        ushort variant = 0;
        Add(concept.Label, new ConceptPhrase(number, variant++, false));
        foreach (var phrase in concept.Phrases)
        {
            Add(phrase, new ConceptPhrase(number, variant++, false));
        }

        foreach (var phrase in concept.OneWay)
        {
            Add(phrase, new ConceptPhrase(number, variant++, true));
        }
    }

    // Every word becomes known, because suggestions are found by it; pointing words are no part of the phrase.
    private void Add(string text, ConceptPhrase phrase)
    {
        var tokens = TextAnalyzer.Analyze(text);
        var terms = _vocabulary.Add(tokens);
        var node = ConceptMap.Root;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!LittleWords.IsPointing(tokens[index].Surface))
            {
                node = Grow(node, terms[index]);
            }
        }

        if (node != ConceptMap.Root)
        {
            _phrases.Add((node, phrase));
        }
    }

    private int Grow(int node, int term)
    {
        var next = _steps.Next(node, term);
        if (next == StepTable.None)
        {
            next = _nodes++;
            _steps.Add(node, term, next);
        }

        return next;
    }

    // Of several phrases of one concept that are the same words, the first counts.
    private ConceptMap Pack() => new(_steps, new NumberLists<ConceptPhrase>(_nodes, [.. _phrases.DistinctBy(one => (one.Node, one.Phrase.Concept))]));
}
