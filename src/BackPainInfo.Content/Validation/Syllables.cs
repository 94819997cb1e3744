using System.Collections.Concurrent;

namespace BackPainInfo.Content.Validation;

/// <summary>
/// Counts syllables as they are spoken: groups of vowels, less the silent ones, more where two vowels meet and are both heard.
/// </summary>
internal static class Syllables
{
    private static readonly ConcurrentDictionary<string, int> Counted = new(StringComparer.Ordinal);

    public static int Count(string word) => Counted.GetOrAdd(word, Compute);

    private static int Compute(string word)
    {
        var total = 0;
        foreach (var part in word.Split('-', '.', '&'))
        {
            total += CountPart(part);
        }

        return Math.Max(1, total);
    }

    private static int CountPart(string part)
    {
        var letters = string.Concat(part.Where(char.IsAsciiLetter));
        if (letters.Length == 0)
        {
            // A numeral is read at a glance; the formula's authors count it as one.
            return part.Length > 0 ? 1 : 0;
        }

        if (IsInitials(letters))
        {
            return letters.Sum(letter => letter == 'W' ? 3 : 1);
        }

        var lower = letters.ToLowerInvariant();
        return SyllableExceptions.Find(lower) ?? CountLetters(lower);
    }

    private static bool IsInitials(string letters) => letters.Length <= 5 && letters.All(char.IsAsciiLetterUpper) && (letters.Length <= 3 || !letters.Any(IsVowel));

    private static int CountLetters(string word)
    {
        var groups = 0;
        var wasVowel = false;
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = IsVowelAt(word, i);
            if (isVowel && (!wasVowel || IsHiatus(word, i)))
            {
                groups++;
            }

            wasVowel = isVowel;
        }

        return Math.Max(1, groups + SyllableEndings.Correct(word));
    }

    internal static bool IsVowel(char letter) => "aeiouyAEIOUY".Contains(letter);

    // "y" before a vowel is a consonant ("yes", "beyond"); "u" after "q" is part of it.
    private static bool IsVowelAt(string word, int i) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => i == 0 || word[i - 1] != 'q',
        'y' => i > 0 && (i + 1 == word.Length || !IsVowel(word[i + 1]) || !IsVowel(word[i - 1])),
        _ => false,
    };

    /// <summary>Two vowels side by side that are both heard: "di-et", "vari-ous", "gradu-al", "oste-o".</summary>
    private static bool IsHiatus(string word, int i)
    {
        var before = word.AsSpan(0, i - 1);
        var rest = word.AsSpan(i);
        return word[i - 1] switch
        {
            'i' => IsHiatusAfterI(before, rest),
            'u' => rest[0] == 'a' ? !(before.EndsWith("g") || before.EndsWith("s") || before.EndsWith("q")) : rest[0] == 'o' || StartsWithAny(rest, "ence", "ing", "ity", "el"),
            'e' => rest[0] == 'o' ? !before.EndsWith("g") : rest is "um" || rest.StartsWith("ing") || (before.EndsWith("pancr") && rest[0] == 'a'),
            'y' => i > 1,
            'o' => StartsWithAny(rest, "ing", "eso", "ero", "arth"),
            'a' => rest[0] == 'o',
            _ => false,
        };
    }

    // After "t", "s", "c" and "g" the "i" melts into the next vowel: "social", "region", "action", "vision".
    private static bool IsHiatusAfterI(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var isSoft = before.Length > 0 && before[^1] is 't' or 's' or 'c' or 'g' && before is not "sc";
        return rest[0] switch
        {
            'a' => !isSoft || StartsWithAny(rest, "ate", "ati"),
            'o' => !isSoft && !before.EndsWith("x") || !StartsWithAny(rest, "on", "ou"),
            'u' or 'i' => true,
            'e' => before.Length == 1 || (StartsWithAny(rest, "ent", "ence", "ety", "eti") && !before.EndsWith("fr")) || (rest is "er" && !before.EndsWith("t")),
            _ => false,
        };
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start))
            {
                return true;
            }
        }

        return false;
    }
}
