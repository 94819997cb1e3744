using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>The words of all phrases, each with a number.</summary>
internal sealed class PhraseWords
{
    private const string Mine = "my";

    // One weak leg is a nerve's trouble, two are the spinal cord's.
    private const string Pair = "legs";

    private readonly int _mine;
    private readonly HashSet<string> _filler;
    private readonly HashSet<int> _otherParts;
    private readonly Dictionary<string, int> _numbers = [];

    // For each of the forms, when no more come, so that nobody looks at the letters of a known word again.
    private Known[] _known = [];

    public PhraseWords(WarningSignVocabulary vocabulary)
    {
        _mine = _numbers[Mine] = 0;
        _filler = [.. vocabulary.Filler.SelectMany(TextAnalyzer.Analyze).Select(token => token.Surface)];
        _otherParts = [.. vocabulary.OtherParts.SelectMany(TextAnalyzer.Analyze).Select(token => NumberFor(token))];
    }

    /// <summary>The words of all phrases, which most words of most queries are.</summary>
    public WordForms Forms { get; } = new();

    /// <summary>Takes in no more words from now on.</summary>
    public void Freeze()
    {
        Forms.Freeze();
        _known = [.. Forms.All.Select(form => new Token(form.Surface, form.Stem, 0, 0)).Select(word => new Known(NumberOf(word), OneOf(word), IsFiller(word)))];
    }

    public bool IsFiller(Token token) => IsKnown(token) ? _known[token.Form].IsFiller : _filler.Contains(token.Surface);

    /// <summary>Whose it is has been said by the word before: "my mum's legs" are "my legs".</summary>
    public bool IsMine(int word) => word == _mine;

    /// <summary>The word names another part of the body than the back.</summary>
    public bool IsOtherPart(int word) => _otherParts.Contains(word);

    public int NumberOf(Token token) => IsKnown(token) ? _known[token.Form].Number : NumberOf(KeyOf(token));

    /// <summary>The word's number, a new one if it has none yet.</summary>
    public int NumberFor(Token token)
    {
        if (!_numbers.TryGetValue(KeyOf(token), out var number))
        {
            number = _numbers.Count;
            _numbers.Add(KeyOf(token), number);
        }

        return number;
    }

    /// <summary>A phrase about one leg is about two legs, too, but not the other way round.</summary>
    public int OneOf(Token token) => IsKnown(token) ? _known[token.Form].One : token.Surface is Pair ? NumberOf(token.Stem) : PhraseTrie.UnknownWord;

    private bool IsKnown(Token token) => (uint)token.Form < (uint)_known.Length;

    private int NumberOf(string key) => _numbers.TryGetValue(key, out var number) ? number : PhraseTrie.UnknownWord;

    // Readers search for others, too: "he cant feel his legs" is what "cant feel my legs" is about. "me back" is dialect.
    private static string KeyOf(Token token) => token.Surface switch
    {
        Pair => Pair,
        "me" or "his" or "her" or "their" or "our" => Mine,
        "mums" or "moms" or "mothers" or "dads" or "fathers" or "husbands" or "wifes" or "wives" or "partners" or "boyfriends" or "girlfriends" => Mine,
        "himself" or "herself" or "themself" or "themselves" => "myself",
        _ => token.Stem,
    };

    private readonly record struct Known(int Number, int One, bool IsFiller);
}
