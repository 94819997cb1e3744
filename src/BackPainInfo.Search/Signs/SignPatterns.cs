using System.Globalization;

namespace BackPainInfo.Search.Signs;

/// <summary>All signs made ready for reading: every phrase once in the trie, and for each what it may bring about.</summary>
internal sealed class SignPatterns
{
    private readonly Dictionary<string, int> _setNumbers = [];
    private readonly List<PhraseUse> _uses = [];
    private readonly List<SignLine> _lines = [];
    private readonly SignLine[][] _linesOfSet;

    public SignPatterns(IReadOnlyList<WarningSign> signs, WarningSignVocabulary vocabulary)
    {
        Words = new PhraseWords(vocabulary);
        All = signs;
        for (var sign = 0; sign < signs.Count; sign++)
        {
            Compile(signs[sign], sign);
        }

        _linesOfSet = FileLines();
        foreach (var use in Uses(vocabulary.Back))
        {
            use.NamesBack = true;
        }

        foreach (var use in Uses(vocabulary.OtherParts))
        {
            use.NamesOtherPart = true;
        }

        Words.Forms.Freeze();
    }

    public PhraseWords Words { get; }

    public PhraseTrie Trie { get; } = new();

    public IReadOnlyList<WarningSign> All { get; }

    public int SetCount => _setNumbers.Count;

    /// <summary>The lines that are filed under the set.</summary>
    public ReadOnlySpan<SignLine> LinesOf(int set) => _linesOfSet[set];

    public PhraseUse UseOf(int phrase) => _uses[phrase];

    /// <summary>Of the worst sign that the phrase states.</summary>
    public int SeverityOf(int phrase) => _uses[phrase].States.Min(sign => All[sign].Severity);

    private void Compile(WarningSign sign, int number)
    {
        foreach (var use in Uses(sign.Phrases))
        {
            use.States.Add(number);
        }

        foreach (var use in Uses(sign.Unless))
        {
            use.Stops.Add(number);
        }

        foreach (var line in sign.Combine.Where(line => line.Count > 0))
        {
            _lines.Add(new SignLine(_lines.Count, number, [.. line.Select(SetOf)]));
        }
    }

    // Each line under the rarest of its sets, so that a query's phrases lead to few lines that it does not complete.
    private SignLine[][] FileLines()
    {
        var uses = new int[SetCount];
        foreach (var set in _lines.SelectMany(line => line.Sets))
        {
            uses[set]++;
        }

        var filed = _lines.ToLookup(line => line.Sets.MinBy(set => uses[set]));
        return [.. Enumerable.Range(0, SetCount).Select(set => filed[set].ToArray())];
    }

    // Signs share sets: the same phrases are one set.
    private int SetOf(IReadOnlyList<string> set)
    {
        var phrases = set.Select(PhraseOf).Where(phrase => phrase >= 0).Distinct().Order().ToList();
        var key = string.Join(' ', phrases.Select(phrase => phrase.ToString(CultureInfo.InvariantCulture)));
        if (!_setNumbers.TryGetValue(key, out var number))
        {
            number = _setNumbers.Count;
            _setNumbers.Add(key, number);
            phrases.ForEach(phrase => _uses[phrase].Sets.Add(number));
        }

        return number;
    }

    private IEnumerable<PhraseUse> Uses(IEnumerable<string> phrases) =>
        phrases.Select(PhraseOf).Where(phrase => phrase >= 0).Distinct().Select(phrase => _uses[phrase]);

    // -1 for a phrase of filler alone, which states nothing.
    private int PhraseOf(string phrase)
    {
        var words = Words.Read(phrase);
        if (words.Count == 0)
        {
            return -1;
        }

        var number = Trie.Add(words);
        if (number == _uses.Count)
        {
            _uses.Add(new PhraseUse());
        }

        return number;
    }
}
