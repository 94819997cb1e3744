namespace BackPainInfo.Search.Signs;

/// <summary>One place of a phrase: a word by its number in the trie, or any whole number of a range.</summary>
internal readonly record struct PhraseWord(int Word, int Least, int Most)
{
    public static PhraseWord Of(int word) => new(word, 0, 0);

    public static PhraseWord Between(int least, int most) => new(PhraseTrie.UnknownWord, least, most);

    public bool IsRange => Word == PhraseTrie.UnknownWord;
}
