using System.Numerics;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>
/// Mends words that no phrase and no document knows: one slip in four to seven letters, two in eight or more, the first letter kept. A swap of
/// neighbours is one slip.
/// </summary>
internal sealed class SignSpelling
{
    private const int ShortestMended = 4;
    private const int ShortestWithTwoSlips = 8;

    private readonly ILookup<char, Candidate> _byFirstLetter;
    private readonly Func<string, bool> _isKnownWord;

    public SignSpelling(IEnumerable<KeyValuePair<string, int>> uses, Func<string, bool> isKnownWord)
    {
        _isKnownWord = isKnownWord;
        _byFirstLetter = uses
            .Where(use => use.Key.Length >= ShortestMended - 1 && use.Key.All(char.IsAsciiLetterLower))
            .OrderByDescending(use => use.Value)
            .ThenBy(use => use.Key, StringComparer.Ordinal)
            .ToLookup(use => use.Key[0], use => new Candidate(use.Key, EditDistance.LettersOf(use.Key)));
    }

    /// <summary>The same words with frequent misspellings put right.</summary>
    public static Token[] Right(Token[] tokens) => Replace(tokens, token => FrequentMisspellings.Meant(token.Surface));

    /// <summary>The same words with those in place that <paramref name="meant"/> gives; the others and all places in the text stay.</summary>
    public static Token[] Replace(Token[] tokens, Func<Token, string?> meant)
    {
        List<Token>? replaced = null;
        for (var index = 0; index < tokens.Length; index++)
        {
            var token = tokens[index];
            if (meant(token) is { } word)
            {
                replaced ??= [.. tokens.Take(index)];
                AddInPlace(token, word, replaced);
                continue;
            }

            replaced?.Add(token);
        }

        return replaced?.ToArray() ?? tokens;
    }

    private static void AddInPlace(Token written, string word, List<Token> tokens)
    {
        var first = tokens.Count;
        foreach (var part in TextAnalyzer.Analyze(word))
        {
            tokens.Add(part with { Start = written.Start, End = written.End, AfterBreak = written.AfterBreak && tokens.Count == first });
        }
    }

    /// <summary>The word of a phrase that was probably meant, or null: the nearest, and among equals the one that phrases use most.</summary>
    public string? Mend(string word)
    {
        if (word.Length < ShortestMended || !word.All(char.IsAsciiLetterLower) || EnglishWords.Contains(word) || _isKnownWord(word))
        {
            return null;
        }

        var letters = EditDistance.LettersOf(word);
        var distance = new EditDistance(word, stackalloc ulong[EditDistance.TableSize]);
        var allowed = word.Length >= ShortestWithTwoSlips ? 2 : 1;
        string? nearest = null;
        foreach (var candidate in _byFirstLetter[word[0]])
        {
            if (Math.Abs(candidate.Word.Length - word.Length) > allowed || BitOperations.PopCount(candidate.Letters ^ letters) > 2 * allowed)
            {
                continue;
            }

            var slips = distance.To(candidate.Word, allowed);
            if (slips <= allowed)
            {
                nearest = candidate.Word;
                allowed = slips - 1;
            }
        }

        return nearest;
    }

    private readonly record struct Candidate(string Word, uint Letters);
}
