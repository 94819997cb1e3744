using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Collects the passages of document after document.</summary>
internal sealed class PassageStoreBuilder
{
    private readonly List<ushort> _codes = [];
    private readonly List<byte> _halfSteps = [];
    private readonly List<byte> _longSteps = [];
    private readonly List<Passage> _passages = [];
    private readonly List<int> _firstPassages = [];

    public void StartDocument() => _firstPassages.Add(_passages.Count);

    /// <summary>Adds a text; the concepts found in it are ordered by their first word, and those of one-way phrases do not stand for it.</summary>
    public void Add(Token[] tokens, ReadOnlySpan<int> terms, List<ConceptSpan> concepts)
    {
        _passages.Add(new Passage(_codes.Count, _longSteps.Count));
        var position = 0;
        var concept = 0;
        for (var index = 0; index < tokens.Length; index++)
        {
            for (; concept < concepts.Count && concepts[concept].First == index; concept++)
            {
                if (!concepts[concept].Phrase.OneWay)
                {
                    Add(WordCodes.OfConcept(concepts[concept].Phrase.Concept), concepts[concept].Last - index + 1);
                }
            }

            var step = tokens[index].Start - position;
            for (; step > PassageStore.LongestStep; step -= PassageStore.LongestStep)
            {
                Add(WordCodes.Padding, PassageStore.LongestStep);
            }

            Add(WordCodes.OfTerm(terms[index]), Math.Max(step, 0));
            position = tokens[index].Start;
        }
    }

    public PassageStore Build() => new(
        [.. _codes, .. new ushort[CodeRun.Step]],
        [.. _halfSteps, .. new byte[PassageSteps.AtOnce / 2]],
        [.. _longSteps],
        [.. _passages],
        [.. _firstPassages, _passages.Count]);

    private void Add(ushort code, int step)
    {
        var half = (byte)Math.Min(step, PassageSteps.Long);
        if (_codes.Count % 2 == 0)
        {
            _halfSteps.Add(half);
        }
        else
        {
            _halfSteps[^1] |= (byte)(half << 4);
        }

        if (half == PassageSteps.Long)
        {
            _longSteps.Add((byte)step);
        }

        _codes.Add(code);
    }
}
