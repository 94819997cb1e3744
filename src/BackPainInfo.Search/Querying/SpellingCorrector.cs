using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Finds the known word that an unknown one was meant to be. A short word is left alone: too many others are near it.</summary>
internal sealed class SpellingCorrector(IndexTables tables)
{
    private const int ShortestWord = 4;
    private const int ShortestPart = 3;

    /// <summary>The edits a word of this length may be away: 1 from four letters, 2 from eight.</summary>
    public static int EditsFor(int length) => length < ShortestWord ? 0 : length < 8 ? 1 : 2;

    /// <summary>The known word, or two where a space was left out; empty where nothing fits.</summary>
    public IReadOnlyList<string> Repair(string word)
    {
        var edits = EditsFor(word.Length);
        if (edits == 0 || word.Any(char.IsAsciiDigit) || EnglishWords.Contains(word))
        {
            return [];
        }

        var (nearest, distance) = Nearest(word, edits);
        if (distance == 1)
        {
            return [nearest];
        }

        var parts = Split(word);
        return parts.Count > 0 ? parts : distance <= edits ? [nearest] : [];
    }

    /// <summary>Words that look like this one, nearest first.</summary>
    public IReadOnlyList<string> WordsLike(string word, int take)
    {
        var edits = EditsFor(word.Length) + 1;
        var letters = EditDistance.LettersOf(word);
        var distanceOf = new EditDistance(word, stackalloc ulong[EditDistance.TableSize]);
        var found = new List<(int Distance, int Common, string Word)>();
        for (var surface = -1; (surface = tables.Surfaces.NextNear(surface + 1, word.Length, letters, edits)) < tables.Surfaces.Count;)
        {
            var other = tables.Surfaces.WordAt(surface);
            if (Documents(surface) > 0 && other.Length >= ShortestWord && distanceOf.To(other, edits) is var distance && distance <= edits)
            {
                found.Add((distance + (other[0] == word[0] ? 0 : 1), -Documents(surface), other));
            }
        }

        found.Sort();
        return [.. found.Take(take).Select(near => near.Word)];
    }

    // The first letter is rarely wrong, so another one is taken only where nothing else fits.
    private (string Word, int Distance) Nearest(string word, int edits)
    {
        var letters = EditDistance.LettersOf(word);
        var distance = new EditDistance(word, stackalloc ulong[EditDistance.TableSize]);
        var best = (Foreign: true, Distance: edits + 1, Rarity: 0, Word: "");
        for (var surface = -1; (surface = tables.Surfaces.NextNear(surface + 1, word.Length, letters, edits)) < tables.Surfaces.Count;)
        {
            var other = tables.Surfaces.WordAt(surface);
            if (other.Length < ShortestPart || !IsWorthFinding(surface))
            {
                continue;
            }

            var candidate = (Foreign: other[0] != word[0], Distance: distance.To(other, edits), Rarity: -Documents(surface), Word: other);
            if (candidate.Distance <= edits && candidate.CompareTo(best) < 0)
            {
                best = candidate;
            }
        }

        return (best.Word, best.Distance);
    }

    private List<string> Split(string word)
    {
        var best = 0;
        List<string> parts = [];
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            var first = tables.Surfaces.Find(word[..cut]);
            var second = tables.Surfaces.Find(word[cut..]);
            if (first >= 0 && second >= 0 && Math.Min(Documents(first), Documents(second)) is var documents && documents > best)
            {
                best = documents;
                parts = [word[..cut], word[cut..]];
            }
        }

        return parts;
    }

    // A word that only a concept's phrase has leads to pages by that phrase.
    private bool IsWorthFinding(int surface) =>
        Documents(surface) > 0 || tables.ConceptMap.Next(ConceptMap.Root, tables.Surfaces.TermAt(surface)) != ConceptMap.None;

    private int Documents(int surface) => tables.Postings.DocumentsHaving(tables.Surfaces.TermAt(surface));
}
