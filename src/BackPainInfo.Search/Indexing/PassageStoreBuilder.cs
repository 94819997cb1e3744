using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Collects the passages of document after document.</summary>
internal sealed class PassageStoreBuilder
{
    private readonly List<ushort> _codes = [];
    private readonly List<byte> _steps = [];
    private readonly List<Passage> _passages = [];
    private readonly List<int> _firstPassages = [];

    public void StartDocument() => _firstPassages.Add(_passages.Count);

    /// <summary>Adds a text; the concepts found in it are ordered by their first word, and those of one-way phrases do not stand for it.</summary>
    public void Add(IReadOnlyList<Token> tokens, ReadOnlySpan<int> terms, List<ConceptSpan> concepts, int section, bool isHeading)
    {
        _passages.Add(new Passage(_codes.Count, (short)section, isHeading));
        var position = 0;
        var concept = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            for (; concept < concepts.Count && concepts[concept].First == index; concept++)
            {
                if (concepts[concept].Phrase.OneWay)
                {
                    continue;
                }

                _codes.Add(WordCodes.OfConcept(concepts[concept].Phrase.Concept));
                _steps.Add((byte)Math.Min(concepts[concept].Last - index + 1, PassageStore.LongestStep));
            }

            var step = tokens[index].Start - position;
            for (; step > PassageStore.LongestStep; step -= PassageStore.LongestStep)
            {
                _codes.Add(WordCodes.Padding);
                _steps.Add(PassageStore.LongestStep);
            }

            _codes.Add(WordCodes.OfTerm(terms[index]));
            _steps.Add((byte)Math.Max(step, 0));
            position = tokens[index].Start;
        }
    }

    public PassageStore Build() => new([.. _codes], [.. _steps], [.. _passages], [.. _firstPassages, _passages.Count]);
}
