using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>A query as the phrases see it: without filler, each word by its number, and the way back to the reader's own words.</summary>
internal sealed class SignWords
{
    private readonly Token[] _tokens;
    private readonly PhraseWords _vocabulary;
    private readonly int[] _words;
    private readonly int[] _ones;
    private readonly int[] _tokenOf;

    public SignWords(Token[] tokens, PhraseWords vocabulary)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
        _words = new int[tokens.Length];
        _ones = new int[tokens.Length];
        _tokenOf = new int[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            if (vocabulary.IsFiller(tokens[index]))
            {
                continue;
            }

            var word = vocabulary.NumberOf(tokens[index]);
            if (Count > 0 && vocabulary.IsMine(word) && vocabulary.IsMine(_words[Count - 1]))
            {
                continue;
            }

            _words[Count] = word;
            _ones[Count] = vocabulary.OneOf(tokens[index]);
            _tokenOf[Count++] = index;
        }
    }

    public int Count { get; }

    public int WordAt(int place) => _words[place];

    /// <summary>The word as one where it is a pair, or unknown.</summary>
    public int OneAt(int place) => _ones[place];

    public int? NumberAt(int place) => NumberWords.Read(TokenAt(place).Surface);

    public int TokenIndexAt(int place) => _tokenOf[place];

    /// <summary>A clause mark stands between the word and the one before it.</summary>
    public bool BreaksBefore(int place)
    {
        for (var index = TokenIndexAt(place); index > TokenIndexAt(place - 1); index--)
        {
            if (_tokens[index].AfterBreak)
            {
                return true;
            }
        }

        return false;
    }

    public bool MayStandInGap(int place) => PhraseGap.MayHold(TokenAt(place)) && !_vocabulary.IsOtherPart(_words[place]);

    public Token TokenAt(int place) => _tokens[_tokenOf[place]];

    /// <summary>Where the words of an occurrence stand in the reader's text.</summary>
    public Range PlaceOf(Occurrence occurrence) => TokenAt(occurrence.First).Start..TokenAt(occurrence.Last).End;
}
