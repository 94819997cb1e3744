using System.Globalization;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>Reads phrases as the register writes them, each once.</summary>
internal sealed class PhraseReader(PhraseWords words)
{
    private readonly Dictionary<string, int> _wordUses = new(StringComparer.Ordinal);

    /// <summary>Every word as the phrases read so far write it, compounds joined and apart, with how often they do.</summary>
    public IReadOnlyDictionary<string, int> WordUses => _wordUses;

    /// <summary>The words of a phrase, "{38-42}" being one place for any whole number of that range and ".." a <see cref="PhraseGap"/>.</summary>
    public IReadOnlyList<PhraseWord> Read(string phrase)
    {
        var places = new List<PhraseWord>();
        foreach (var part in phrase.Split(PhraseGap.Mark))
        {
            if (places.Count > 0)
            {
                places.Add(PhraseWord.Gap);
            }

            AddPart(part, phrase, places);
        }

        return places;
    }

    private void AddPart(string part, string phrase, List<PhraseWord> places)
    {
        var rest = part;
        while (rest.IndexOf('{') is >= 0 and var open && rest.IndexOf('}', open) is > 0 and var close)
        {
            AddWords(rest[..open], places);
            places.Add(ReadRange(rest[(open + 1)..close], phrase));
            rest = rest[(close + 1)..];
        }

        AddWords(rest, places);
    }

    private static PhraseWord ReadRange(string range, string phrase)
    {
        var dash = range.IndexOf('-');
        if (dash > 0
            && int.TryParse(range.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && int.TryParse(range.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var most))
        {
            return PhraseWord.Between(least, most);
        }

        throw new ArgumentException($"'{{{range}}}' in the phrase '{phrase}' is no range such as '{{38-42}}'.", nameof(phrase));
    }

    private void AddWords(string text, List<PhraseWord> places)
    {
        foreach (var token in SignSpelling.Right(TextAnalyzer.Analyze(text, words.Forms)))
        {
            if (words.IsFiller(token))
            {
                continue;
            }

            Count(token.Surface);
            if (token.Alias is { } alias)
            {
                Count(alias);
            }

            places.Add(PhraseWord.Of(words.NumberFor(token)));
        }
    }

    private void Count(string word) => _wordUses[word] = _wordUses.GetValueOrDefault(word) + 1;
}
