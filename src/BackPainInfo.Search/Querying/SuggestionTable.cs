using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Titles, other names and the concepts' phrases, found by the beginnings of their words.</summary>
internal sealed class SuggestionTable
{
    private const int ShortestForTypos = 4;

    private readonly List<Suggestion> _entries = [];
    private readonly List<string[]> _entryWords = [];
    private readonly string[] _words;
    private readonly int[] _wordEntries;
    private readonly int _titles;

    private SuggestionTable(IEnumerable<Suggestion> entries, int titles)
    {
        _titles = titles;
        var pairs = new List<(string Word, int Entry)>();
        foreach (var entry in entries.DistinctBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase))
        {
            var tokens = TextAnalyzer.Analyze(entry.Text);
            pairs.AddRange(tokens.Select(token => (token.Surface, _entries.Count)));
            pairs.AddRange(tokens.Where(token => token.Alias is not null).Select(token => (token.Alias ?? "", _entries.Count)));
            _entries.Add(entry);
            _entryWords.Add([.. tokens.Select(token => string.Intern(token.Surface))]);
        }

        pairs.Sort(static (one, other) => string.CompareOrdinal(one.Word, other.Word) is var order and not 0 ? order : one.Entry.CompareTo(other.Entry));
        _words = [.. pairs.Select(pair => string.Intern(pair.Word))];
        _wordEntries = [.. pairs.Select(pair => pair.Entry)];
    }

    public static SuggestionTable Create(IndexTables tables)
    {
        var titles = tables.Documents.Select(document => new Suggestion(document.Title, document.Id, SuggestionKind.Article));
        var names = tables.Documents.SelectMany(document => document.AlsoCalled.Select(name => new Suggestion(name, document.Id, SuggestionKind.Article)));
        var phrases = tables.Concepts.Index()
            .Where(concept => tables.Postings.DocumentsHaving(tables.Postings.ListOfConcept(concept.Index)) > 0)
            .SelectMany(concept => concept.Item.Phrases.Prepend(concept.Item.Label))
            .Select(phrase => new Suggestion(phrase, null, SuggestionKind.Symptom));
        return new SuggestionTable(titles.Concat(names).Concat(phrases), tables.Documents.Count);
    }

    /// <summary>The entries that have a word beginning with each of these, those that begin with the first of them first.</summary>
    public IEnumerable<Suggestion> Find(IReadOnlyList<string> words, int take)
    {
        HashSet<int>? found = null;
        foreach (var word in words)
        {
            var entries = EntriesWith(word);
            found = found is null ? entries : [.. found.Where(entries.Contains)];
            if (found.Count == 0)
            {
                return [];
            }
        }

        return (found ?? []).OrderBy(entry => Rank(entry, words)).ThenBy(entry => _entries[entry].Text.Length).ThenBy(entry => entry)
            .Take(take).Select(entry => _entries[entry]);
    }

    private int Rank(int entry, IReadOnlyList<string> words)
    {
        var begins = _entryWords[entry].Length > 0 && _entryWords[entry][0].StartsWith(words[0], StringComparison.Ordinal);
        return (begins ? 0 : 3) + (entry < _titles ? 0 : _entries[entry].Kind == SuggestionKind.Article ? 1 : 2);
    }

    private HashSet<int> EntriesWith(string prefix)
    {
        var entries = new HashSet<int>();
        var index = Array.BinarySearch(_words, prefix, StringComparer.Ordinal);
        index = index < 0 ? ~index : index;
        while (index > 0 && _words[index - 1] == prefix)
        {
            index--;
        }

        for (; index < _words.Length && _words[index].StartsWith(prefix, StringComparison.Ordinal); index++)
        {
            entries.Add(_wordEntries[index]);
        }

        return entries.Count > 0 || prefix.Length < ShortestForTypos ? entries : EntriesNear(prefix);
    }

    // The word may be half-typed as well as misspelt, so beginnings of the same length are compared.
    private HashSet<int> EntriesNear(string typed)
    {
        var entries = new HashSet<int>();
        var edits = SpellingCorrector.EditsFor(typed.Length);
        var (previous, isNear) = ("", false);
        for (var index = 0; index < _words.Length; index++)
        {
            var word = _words[index];
            if (!ReferenceEquals(word, previous))
            {
                isNear = word[0] == typed[0] && IsNear(typed, word, edits);
                previous = word;
            }

            if (isNear)
            {
                entries.Add(_wordEntries[index]);
            }
        }

        return entries;
    }

    private static bool IsNear(string typed, string word, int edits)
    {
        for (var length = typed.Length - 1; length <= typed.Length + 1; length++)
        {
            if (length <= word.Length && EditDistance.Between(typed, word.AsSpan(0, length), edits) <= edits)
            {
                return true;
            }
        }

        return false;
    }
}
