using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Titles, other names and the concepts' phrases, found by the beginnings of their words. It holds numbers only: all texts are the documents' own.</summary>
internal sealed class SuggestionTable(IndexTables tables, SuggestionSource[] entries, int[] firstWords, int[] entryStarts, int[] wordEntries)
{
    private const int ShortestForTypos = 4;

    /// <summary>The entries that have a word beginning with each of these, those that begin with the first of them first.</summary>
    public IEnumerable<Suggestion> Find(IReadOnlyList<string> words, int take)
    {
        HashSet<int>? found = null;
        foreach (var word in words)
        {
            var having = EntriesWith(word);
            found = found is null ? having : [.. found.Where(having.Contains)];
            if (found.Count == 0)
            {
                return [];
            }
        }

        var beginning = tables.Surfaces.Beginning(words[0]);
        return (found ?? []).OrderBy(entry => Rank(entry, beginning)).ThenBy(entry => TextOf(entries[entry]).Length).ThenBy(entry => entry)
            .Take(take).Select(entry => Suggest(entries[entry]));
    }

    private int Rank(int entry, (int Start, int End) beginning)
    {
        var begins = firstWords[entry] >= beginning.Start && firstWords[entry] < beginning.End;
        return (begins ? 0 : 3) + (entries[entry].IsTitle ? 0 : entries[entry].IsConcept ? 2 : 1);
    }

    private Suggestion Suggest(SuggestionSource source) => source.IsConcept
        ? new Suggestion(TextOf(source), null, SuggestionKind.Symptom)
        : new Suggestion(TextOf(source), tables.Documents[source.Document].Id, SuggestionKind.Article);

    private string TextOf(SuggestionSource source) => source.TextIn(tables.Documents, tables.Concepts);

    private HashSet<int> EntriesWith(string prefix)
    {
        var (start, end) = tables.Surfaces.Beginning(prefix);
        HashSet<int> having = [.. wordEntries.AsSpan(entryStarts[start]..entryStarts[end])];
        return having.Count > 0 || prefix.Length < ShortestForTypos ? having : EntriesNear(prefix);
    }

    // The word may be half-typed as well as misspelt, so beginnings of the same length are compared.
    private HashSet<int> EntriesNear(string typed)
    {
        var near = new HashSet<int>();
        var edits = SpellingCorrector.EditsFor(typed.Length);
        var (start, end) = tables.Surfaces.Beginning(typed[..1]);
        for (var surface = start; surface < end; surface++)
        {
            if (entryStarts[surface] < entryStarts[surface + 1] && IsNear(typed, tables.Surfaces.WordAt(surface), edits))
            {
                near.UnionWith(wordEntries[entryStarts[surface]..entryStarts[surface + 1]]);
            }
        }

        return near;
    }

    private static bool IsNear(string typed, string word, int edits)
    {
        for (var length = typed.Length - 1; length <= typed.Length + 1; length++)
        {
            if (length <= word.Length && Analysis.EditDistance.Between(typed, word.AsSpan(0, length), edits) <= edits)
            {
                return true;
            }
        }

        return false;
    }
}
