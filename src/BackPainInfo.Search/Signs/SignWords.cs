using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>A query as the phrases see it: without filler, each word by its number, and the way back to the reader's own words.</summary>
internal sealed class SignWords
{
    private readonly Token[] _tokens;
    private readonly PhraseWords _vocabulary;
    private readonly (int Word, int One, int Token)[] _words;

    public SignWords(Token[] tokens, PhraseWords vocabulary)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
        _words = new (int Word, int One, int Token)[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            if (vocabulary.IsFiller(tokens[index]))
            {
                continue;
            }

            var word = vocabulary.NumberOf(tokens[index]);
            if (Count > 0 && vocabulary.IsMine(word) && vocabulary.IsMine(_words[Count - 1].Word))
            {
                continue;
            }

            _words[Count++] = (word, vocabulary.OneOf(tokens[index]), index);
        }
    }

    public int Count { get; }

    public int WordAt(int place) => _words[place].Word;

    /// <summary>The word as one where it is a pair, or unknown.</summary>
    public int OneAt(int place) => _words[place].One;

    public int? NumberAt(int place) => NumberWords.Read(TokenAt(place).Surface);

    public int TokenIndexAt(int place) => _words[place].Token;

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

    public bool MayStandInGap(int place) => PhraseGap.MayHold(TokenAt(place)) && !_vocabulary.IsOtherPart(_words[place].Word);

    public Token TokenAt(int place) => _tokens[_words[place].Token];

    /// <summary>Where the words of an occurrence stand in the reader's text.</summary>
    public Range PlaceOf(Occurrence occurrence) => TokenAt(occurrence.First).Start..TokenAt(occurrence.Last).End;
}
