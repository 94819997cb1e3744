using System.Globalization;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Signs;

/// <summary>Numbers the phrases, sets and lines of all signs. What it needs for that is let go of when the patterns are built.</summary>
internal sealed class SignPatternsBuilder
{
    private const int FillerAlone = -1;

    private readonly IReadOnlyList<WarningSign> _signs;
    private readonly WarningSignVocabulary _vocabulary;
    private readonly PhraseWords _words;
    private readonly PhraseReader _reader;
    private readonly PhraseTrie _trie = new();
    private readonly Dictionary<string, int> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<string>, int> _setsSeen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _setNumbers = new(StringComparer.Ordinal);
    private readonly List<SignLine> _lines = [];
    private readonly List<(int Phrase, int Sign)> _states = [];
    private readonly List<(int Phrase, int Sign)> _stops = [];
    private readonly List<(int Phrase, int Set)> _sets = [];

    public SignPatternsBuilder(IReadOnlyList<WarningSign> signs, WarningSignVocabulary vocabulary)
    {
        _signs = signs;
        _vocabulary = vocabulary;
        _words = new PhraseWords(vocabulary);
        _reader = new PhraseReader(_words);
    }

    /// <summary>Every word as phrases write it, compounds joined and apart, with how many phrases do. Complete once the patterns are built.</summary>
    public IReadOnlyDictionary<string, int> WordUses => _reader.WordUses;

    public SignPatterns Build()
    {
        for (var sign = 0; sign < _signs.Count; sign++)
        {
            Add(_signs[sign], sign);
        }

        HashSet<int> back = [.. PhrasesOf(_vocabulary.Back)];
        HashSet<int> otherParts = [.. PhrasesOf(_vocabulary.OtherParts)];
        var lines = FileLines();
        _words.Freeze();
        _trie.Trim();
        return new SignPatterns
        {
            Trie = _trie,
            Words = _words,
            All = [.. _signs.Select(sign => sign with { Phrases = [], Combine = [], Unless = [] })],
            States = new NumberLists<int>(_trie.Count, _states),
            Stops = new NumberLists<int>(_trie.Count, _stops),
            Sets = new NumberLists<int>(_trie.Count, _sets),
            Back = back,
            OtherParts = otherParts,
            Lines = [.. _lines],
            LinesOfSet = lines,
            FilingSets = FilingSets(lines),
        };
    }

    private void Add(WarningSign sign, int number)
    {
        _states.AddRange(PhrasesOf(sign.Phrases).Select(phrase => (phrase, number)));
        _stops.AddRange(PhrasesOf(sign.Unless).Select(phrase => (phrase, number)));
        foreach (var line in sign.Combine.Where(line => line.Count > 0))
        {
            _lines.Add(new SignLine(_lines.Count, number, [.. line.Select(SetOf)]));
        }
    }

    // Each line under the rarest of its sets, so that a query's phrases lead to few lines that it does not complete.
    private NumberLists<int> FileLines()
    {
        var uses = new int[_setNumbers.Count];
        foreach (var set in _lines.SelectMany(line => line.Sets))
        {
            uses[set]++;
        }

        return new NumberLists<int>(_setNumbers.Count, [.. _lines.Select(line => (line.Sets.MinBy(set => uses[set]), line.Number))]);
    }

    private static ulong[] FilingSets(NumberLists<int> linesOfSet)
    {
        var sets = new ulong[NumberSet.WordsFor(linesOfSet.Count)];
        for (var set = 0; set < linesOfSet.Count; set++)
        {
            if (!linesOfSet[set].IsEmpty)
            {
                NumberSet.Add(sets, set);
            }
        }

        return sets;
    }

    // Signs share sets: the same phrases are one set, and most often one object.
    private int SetOf(IReadOnlyList<string> set)
    {
        if (!_setsSeen.TryGetValue(set, out var number))
        {
            var phrases = PhrasesOf(set).Order().ToList();
            var key = string.Join(' ', phrases.Select(phrase => phrase.ToString(CultureInfo.InvariantCulture)));
            if (!_setNumbers.TryGetValue(key, out number))
            {
                number = _setNumbers.Count;
                _setNumbers.Add(key, number);
                _sets.AddRange(phrases.Select(phrase => (phrase, number)));
            }

            _setsSeen.Add(set, number);
        }

        return number;
    }

    private IEnumerable<int> PhrasesOf(IEnumerable<string> phrases) => phrases.Select(PhraseOf).Where(phrase => phrase != FillerAlone).Distinct();

    private int PhraseOf(string phrase)
    {
        if (!_phrases.TryGetValue(phrase, out var number))
        {
            var places = _reader.Read(phrase);
            number = places.Count == 0 ? FillerAlone : _trie.Add(places);
            _phrases.Add(phrase, number);
        }

        return number;
    }
}
