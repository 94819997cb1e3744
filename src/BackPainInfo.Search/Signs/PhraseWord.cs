namespace BackPainInfo.Search.Signs;

/// <summary>One place of a phrase: a word by its number in the trie, any whole number of a range, or a gap.</summary>
internal readonly record struct PhraseWord(int Word, int Least, int Most)
{
    public static readonly PhraseWord Gap = new(PhraseTrie.UnknownWord, 0, -1);

    public static PhraseWord Of(int word) => new(word, 0, 0);

    public static PhraseWord Between(int least, int most) => new(PhraseTrie.UnknownWord, least, most);

    public bool IsRange => Word == PhraseTrie.UnknownWord && !IsGap;

    public bool IsGap => this == Gap;
}
