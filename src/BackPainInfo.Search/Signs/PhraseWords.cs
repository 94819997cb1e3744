using System.Globalization;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>The words of all phrases, each with a number, and the reading of a phrase as the register writes it.</summary>
internal sealed class PhraseWords
{
    private const string Mine = "my";

    // One weak leg is a nerve's trouble, two are the spinal cord's.
    private const string Pair = "legs";

    private readonly int _mine;
    private readonly HashSet<string> _filler;
    private readonly HashSet<int> _otherParts;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int> _uses = [];
    private readonly Dictionary<string, (IReadOnlyList<PhraseWord> Places, IReadOnlyList<string> Words)> _read = new(StringComparer.Ordinal);

    public PhraseWords(WarningSignVocabulary vocabulary)
    {
        _mine = _numbers[Mine] = 0;
        _filler = [.. vocabulary.Filler.SelectMany(TextAnalyzer.Analyze).Select(token => token.Surface)];
        _otherParts = [.. vocabulary.OtherParts.SelectMany(TextAnalyzer.Analyze).Select(token => NumberFor(token))];
    }

    /// <summary>Every word as phrases write it, compounds joined and apart, with how often they do.</summary>
    public IReadOnlyDictionary<string, int> Uses => _uses;

    /// <summary>The words of all phrases, which most words of most queries are.</summary>
    public WordForms Forms { get; } = new();

    public bool IsFiller(Token token) => _filler.Contains(token.Surface);

    /// <summary>Whose it is has been said by the word before: "my mum's legs" are "my legs".</summary>
    public bool IsMine(int word) => word == _mine;

    /// <summary>The word names another part of the body than the back.</summary>
    public bool IsOtherPart(int word) => _otherParts.Contains(word);

    public int NumberOf(Token token) => NumberOf(KeyOf(token));

    /// <summary>A phrase about one leg is about two legs, too, but not the other way round.</summary>
    public int OneOf(Token token) => token.Surface is Pair ? NumberOf(token.Stem) : PhraseTrie.UnknownWord;

    /// <summary>The words of a phrase, "{38-42}" being one place for any whole number of that range and ".." a <see cref="PhraseGap"/>.</summary>
    public IReadOnlyList<PhraseWord> Read(string phrase)
    {
        // Signs share many of their phrases.
        if (!_read.TryGetValue(phrase, out var read))
        {
            var words = new List<string>();
            _read.Add(phrase, read = (Places(phrase, words), words));
        }

        foreach (var word in read.Words)
        {
            _uses[word] = _uses.GetValueOrDefault(word) + 1;
        }

        return read.Places;
    }

    private List<PhraseWord> Places(string phrase, List<string> words)
    {
        var places = new List<PhraseWord>();
        foreach (var part in phrase.Split(PhraseGap.Mark))
        {
            if (places.Count > 0)
            {
                places.Add(PhraseWord.Gap);
            }

            AddPart(part, phrase, places, words);
        }

        return places;
    }

    private void AddPart(string part, string phrase, List<PhraseWord> places, List<string> words)
    {
        var rest = part;
        while (rest.IndexOf('{') is >= 0 and var open && rest.IndexOf('}', open) is > 0 and var close)
        {
            AddWords(rest[..open], places, words);
            places.Add(ReadRange(rest[(open + 1)..close], phrase));
            rest = rest[(close + 1)..];
        }

        AddWords(rest, places, words);
    }

    private static PhraseWord ReadRange(string range, string phrase)
    {
        var dash = range.IndexOf('-');
        if (dash > 0
            && int.TryParse(range.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && int.TryParse(range.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var most))
        {
            return PhraseWord.Between(least, most);
        }

        throw new ArgumentException($"'{{{range}}}' in the phrase '{phrase}' is no range such as '{{38-42}}'.", nameof(phrase));
    }

    private void AddWords(string text, List<PhraseWord> places, List<string> words)
    {
        foreach (var token in SignSpelling.Right(TextAnalyzer.Analyze(text, Forms)))
        {
            if (IsFiller(token))
            {
                continue;
            }

            words.Add(token.Surface);
            if (token.Alias is { } alias)
            {
                words.Add(alias);
            }

            places.Add(PhraseWord.Of(NumberFor(token)));
        }
    }

    private int NumberOf(string key) => _numbers.TryGetValue(key, out var number) ? number : PhraseTrie.UnknownWord;

    private int NumberFor(Token token)
    {
        if (!_numbers.TryGetValue(KeyOf(token), out var number))
        {
            number = _numbers.Count;
            _numbers.Add(KeyOf(token), number);
        }

        return number;
    }

    // Readers search for others, too: "he cant feel his legs" is what "cant feel my legs" is about. "me back" is dialect.
    private static string KeyOf(Token token) => token.Surface switch
    {
        Pair => Pair,
        "me" or "his" or "her" or "their" or "our" => Mine,
        "mums" or "moms" or "mothers" or "dads" or "fathers" or "husbands" or "wifes" or "wives" or "partners" or "boyfriends" or "girlfriends" => Mine,
        "himself" or "herself" or "themself" or "themselves" => "myself",
        _ => token.Stem,
    };
}
