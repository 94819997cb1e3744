namespace BackPainInfo.Content.Validation;

/// <summary>What the end of a word takes from its groups of vowels, or adds to them.</summary>
internal static class SyllableEndings
{
    private static readonly string[] Suffixes = ["ment", "ments", "ful", "fully", "ly", "ness", "less", "lessness", "some", "where", "times", "ty"];

    public static int Correct(string word) => SpokenEnding(word) - SilentEnding(word) - SilentMiddle(word);

    private static int SilentEnding(string word)
    {
        if (word.Length > 2 && word[^1] == 'e' && !Syllables.IsVowel(word[^2]))
        {
            // "muscle", "able": the last syllable has no other vowel.
            return word[^2] == 'l' && word.Length > 3 && !Syllables.IsVowel(word[^3]) ? 0 : HasOtherVowel(word, 1);
        }

        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !Syllables.IsVowel(word[^3]))
        {
            return word[^3] is 't' or 'd' || (word[^3] is 'l' or 'r' && !Syllables.IsVowel(word[^4]) && word[^4] != word[^3]) ? 0 : HasOtherVowel(word, 2);
        }

        if (word.Length > 3 && word.EndsWith("es", StringComparison.Ordinal) && !Syllables.IsVowel(word[^3]))
        {
            var hisses = word[^3] is 's' or 'z' or 'x' or 'c' or 'g' || (word[^3] == 'h' && word[^4] is 'c' or 's');
            return hisses || (word[^3] == 'l' && !Syllables.IsVowel(word[^4])) ? 0 : HasOtherVowel(word, 2);
        }

        return 0;
    }

    /// <summary>A silent "e" before a suffix: "move-ment", "care-ful", "like-ly", but not "supple-ment", "ele-ment".</summary>
    private static int SilentMiddle(string word)
    {
        foreach (var suffix in Suffixes)
        {
            var stem = word.Length - suffix.Length - 1;
            if (stem >= 2 && word.EndsWith(suffix, StringComparison.Ordinal) && word[stem] == 'e' && !Syllables.IsVowel(word[stem - 1]))
            {
                return word[stem - 1] == 'l' && (!Syllables.IsVowel(word[stem - 2]) || suffix.StartsWith("ment", StringComparison.Ordinal)) ? 0 : HasOtherVowel(word, word.Length - stem);
            }
        }

        return 0;
    }

    private static int HasOtherVowel(string word, int ending) => word.Take(word.Length - ending).Any(Syllables.IsVowel) ? 1 : 0;

    // "rhythm", "spasm": the last "m" is a syllable.
    private static int SpokenEnding(string word) => word.EndsWith("sm", StringComparison.Ordinal) || word.EndsWith("thm", StringComparison.Ordinal)
        || word.EndsWith("sms", StringComparison.Ordinal) ? 1 : 0;
}
