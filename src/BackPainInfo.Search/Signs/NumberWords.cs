using System.Collections.Frozen;
using System.Globalization;

namespace BackPainInfo.Search.Signs;

/// <summary>Whole numbers in figures or in words, for the ranges of phrases: "16 year old", "sixteen year old".</summary>
internal static class NumberWords
{
    private const string UpToTwenty =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    private const string Tens = "ten twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly FrozenDictionary<string, int> Words = UpToTwenty.Split(' ').Select((word, index) => (word, number: index + 1))
        .Concat(Tens.Split(' ').Skip(2).Select((word, index) => (word, number: (index + 3) * 10)))
        .ToFrozenDictionary(entry => entry.word, entry => entry.number);

    public static int? Read(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return Words.TryGetValue(word, out var named) ? named : null;
    }
}
