using System.Collections.Frozen;

namespace BackPainInfo.Search.Analysis;

/// <summary>The English Snowball stemmer (Porter2): "aching", "aches" and "ached" become one term.</summary>
internal static class EnglishStemmer
{
    /// <summary>Longer words are no English; they are their own stem.</summary>
    public const int LongestWord = 64;

    private static readonly FrozenDictionary<string, string> Irregular = WordPairs.Read(
        """
        skis ski / skies sky / dying die / lying lie / tying tie / idly idl / gently gentl / ugly ugli / early earli / only onli
        singly singl / sky sky / news news / howe howe / atlas atlas / cosmos cosmos / bias bias / andes andes
        """);

    private static readonly FrozenSet<string> DoneAfterPlural =
        new[] { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoneAfterPluralBySpan =
        DoneAfterPlural.GetAlternateLookup<ReadOnlySpan<char>>();

    // Longest first: the first that fits is the longest that fits.
    private static readonly (string Suffix, string By)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"),
        ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
        ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string By)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>The stem of a lower-case word; the same string where there is nothing to cut.</summary>
    public static string Stem(string word)
    {
        if (word.Length is < 3 or > LongestWord)
        {
            return word;
        }

        if (Irregular.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        var stem = new StemWord(stackalloc char[LongestWord + 2], word.AsSpan().TrimStart('\''));
        CutApostrophe(ref stem);
        CutPlural(ref stem);
        if (!DoneAfterPluralBySpan.Contains(stem.Text))
        {
            CutParticiple(ref stem);
            TurnFinalY(ref stem);
            CutFirst(ref stem);
            CutSecond(ref stem);
            CutLast(ref stem);
            CutFinalLetter(ref stem);
        }

        stem.RestoreY();
        return stem.Text.SequenceEqual(word) ? word : stem.Text.ToString();
    }

    private static void CutApostrophe(ref StemWord word) =>
        word.Drop(word.EndsWith("'s'") ? 3 : word.EndsWith("'s") ? 2 : word.EndsWith("'") ? 1 : 0);

    private static void CutPlural(ref StemWord word)
    {
        if (word.EndsWith("sses"))
        {
            word.Drop(2);
        }
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
        {
            word.Drop(word.Length > 4 ? 2 : 1);
        }
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowelBefore(word.Length - 2))
        {
            word.Drop(1);
        }
    }

    private static void CutParticiple(ref StemWord word)
    {
        var eed = word.EndsWith("eedly") ? 5 : word.EndsWith("eed") ? 3 : 0;
        if (eed > 0)
        {
            word.Drop(word.Length - eed >= word.Region1 ? eed - 2 : 0);
            return;
        }

        var suffix = word.EndsWith("ingly") ? 5 : word.EndsWith("edly") ? 4 : word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;
        if (suffix > 0 && word.HasVowelBefore(word.Length - suffix))
        {
            word.Drop(suffix);
            RepairAfterParticiple(ref word);
        }
    }

    private static void RepairAfterParticiple(ref StemWord word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Add('e');
        }
        else if (word.Length > 1 && word.Text[^1] == word.Text[^2] && "bdfgmnprt".Contains(word.Text[^1]))
        {
            word.Drop(1);
        }
        else if (word.IsShort)
        {
            word.Add('e');
        }
    }

    private static void TurnFinalY(ref StemWord word)
    {
        if (word.Length > 2 && word.Text[^1] is 'y' or 'Y' && !word.IsVowel(word.Length - 2))
        {
            word.Replace(1, "i");
        }
    }

    private static void CutFirst(ref StemWord word)
    {
        foreach (var (suffix, by) in Step2)
        {
            if (!word.EndsWith(suffix))
            {
                continue;
            }

            var start = word.Length - suffix.Length;
            var before = start > 0 ? word.Text[start - 1] : ' ';
            var allowed = suffix switch { "ogi" => before == 'l', "li" => "cdeghkmnrt".Contains(before), _ => true };
            if (start >= word.Region1 && allowed)
            {
                word.Replace(suffix.Length, by);
            }

            return;
        }
    }

    private static void CutSecond(ref StemWord word)
    {
        foreach (var (suffix, by) in Step3)
        {
            if (!word.EndsWith(suffix))
            {
                continue;
            }

            if (word.Length - suffix.Length >= (suffix == "ative" ? word.Region2 : word.Region1))
            {
                word.Replace(suffix.Length, by);
            }

            return;
        }
    }

    private static void CutLast(ref StemWord word)
    {
        foreach (var suffix in Step4)
        {
            if (!word.EndsWith(suffix))
            {
                continue;
            }

            var start = word.Length - suffix.Length;
            if (start >= word.Region2 && (suffix != "ion" || word.Text[start - 1] is 's' or 't'))
            {
                word.Drop(suffix.Length);
            }

            return;
        }
    }

    private static void CutFinalLetter(ref StemWord word)
    {
        var start = word.Length - 1;
        var cut = word.Text[^1] switch
        {
            'e' => start >= word.Region2 || (start >= word.Region1 && !word.EndsInShortSyllable(start)),
            'l' => start >= word.Region2 && word.Text[start - 1] == 'l',
            _ => false,
        };
        word.Drop(cut ? 1 : 0);
    }
}
