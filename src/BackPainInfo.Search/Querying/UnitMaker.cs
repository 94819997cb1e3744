using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Makes units of a query's words: a concept takes the words of its phrase, every other word stands for itself.</summary>
internal sealed class UnitMaker(IndexTables tables)
{
    private readonly PrefixExpander _prefixes = new(tables);

    public QueryUnit[] Make(string text, List<QueryWord> words, List<ConceptSpan> concepts)
    {
        var units = new List<QueryUnit>(words.Count);
        Span<bool> covered = stackalloc bool[words.Count];
        for (int start = 0, end; start < concepts.Count; start = end)
        {
            end = EndOfPhrase(concepts, start);
            var (first, last) = (concepts[start].First, concepts[start].Last);
            covered[first..(last + 1)].Fill(true);
            if (!IsDenied(words, first, last))
            {
                var spans = CollectionsMarshal.AsSpan(concepts)[start..end];
                Add(units, ConceptUnit(text, words, spans));
                AddOneWayWords(units, text, words, spans);
            }
        }

        for (var index = 0; index < words.Count; index++)
        {
            if (!covered[index] && !words[index].IsDenied)
            {
                Add(units, WordUnit(text, words[index], 1));
            }
        }

        return Weigh([.. units]);
    }

    // All concepts of one phrase stand side by side.
    private static int EndOfPhrase(List<ConceptSpan> concepts, int start)
    {
        var end = start + 1;
        while (end < concepts.Count && (concepts[end].First, concepts[end].Last) == (concepts[start].First, concepts[start].Last))
        {
            end++;
        }

        return end;
    }

    // A phrase that holds its own negator ("no energy") is not denied by it.
    private static bool IsDenied(List<QueryWord> words, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (!words[index].IsDenied)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<QueryUnit> units, QueryUnit unit)
    {
        foreach (var other in units)
        {
            if (unit.Alternatives.Length > 0 && other.Alternatives.Length > 0 && other.Alternatives[0].List == unit.Alternatives[0].List)
            {
                return;
            }
        }

        units.Add(unit);
    }

    private QueryUnit ConceptUnit(string text, List<QueryWord> words, ReadOnlySpan<ConceptSpan> spans)
    {
        var (first, last) = (words[spans[0].First], words[spans[0].Last]);
        var alternatives = new List<Alternative>();
        var weight = double.NegativeInfinity;
        foreach (var span in spans)
        {
            var list = tables.Postings.ListOfConcept(span.Phrase.Concept);
            alternatives.Add(new Alternative(list, WordCodes.OfConcept(span.Phrase.Concept), span.Phrase.OneWay ? MatchKind.OneWay : MatchKind.Exact));
            weight = Math.Max(weight, tables.Postings.WeightOf(list) * (span.Phrase.OneWay ? RankingWeights.OneWay : 1));
        }

        if (spans[0].First == spans[0].Last)
        {
            alternatives.Add(new Alternative(first.Term, WordCodes.OfTerm(first.Term), MatchKind.Exact));
            _prefixes.AddTo(alternatives, first);
        }

        return new QueryUnit
        {
            Wrote = text[first.Token.Start..last.Token.End],
            Alternatives = [.. alternatives],
            Weight = weight * RankingWeights.Concept,
            IsContent = true,
            Concept = spans[0].Phrase.Concept,
            Literal = (WordCodes.OfTerm(first.Term), WordCodes.OfTerm(last.Term)),
            RepairedTo = Repaired(words, spans[0].First, spans[0].Last),
        };
    }

    private void AddOneWayWords(List<QueryUnit> units, string text, List<QueryWord> words, ReadOnlySpan<ConceptSpan> spans)
    {
        foreach (var span in spans)
        {
            if (!span.Phrase.OneWay || span.First == span.Last)
            {
                return;
            }
        }

        for (var index = spans[0].First; index <= spans[0].Last; index++)
        {
            Add(units, WordUnit(text, words[index], RankingWeights.OneWayWord));
        }
    }

    private QueryUnit WordUnit(string text, QueryWord word, double factor)
    {
        var alternatives = new List<Alternative>();
        if (word.Term >= 0 && tables.Postings.DocumentsHaving(word.Term) > 0)
        {
            alternatives.Add(new Alternative(word.Term, WordCodes.OfTerm(word.Term), MatchKind.Exact));
        }

        _prefixes.AddTo(alternatives, word);
        var isLight = LittleWords.IsLight(word.Token.Surface);
        var weight = alternatives.Count == 0 ? 0 : tables.Postings.WeightOf(alternatives[0].List);
        return new QueryUnit
        {
            Wrote = text[word.Token.Start..word.Token.End],
            Alternatives = [.. alternatives],
            Weight = weight * factor * (isLight ? RankingWeights.Light : 1),
            IsContent = !isLight && factor == 1,
            Literal = word.Term < 0 ? default : (WordCodes.OfTerm(word.Term), WordCodes.OfTerm(word.Term)),
            RepairedTo = word.IsRepaired ? word.Token.Surface : null,
        };
    }

    private static string? Repaired(List<QueryWord> words, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (words[index].IsRepaired)
            {
                return string.Join(' ', words[first..(last + 1)].Select(word => word.Token.Surface));
            }
        }

        return null;
    }

    // A query of little words alone is about them.
    private static QueryUnit[] Weigh(QueryUnit[] units)
    {
        if (!Array.Exists(units, unit => unit.IsContent))
        {
            units = [.. units.Select(unit => new QueryUnit
            {
                Wrote = unit.Wrote,
                Alternatives = unit.Alternatives,
                Weight = unit.Weight / RankingWeights.Light,
                IsContent = true,
                Literal = unit.Literal,
            })];
        }

        var (content, sum) = (0, 0.0);
        foreach (var unit in units)
        {
            content += unit.IsContent ? 1 : 0;
            sum += unit.Weight;
        }

        foreach (var unit in units)
        {
            unit.Coordination = unit.IsContent ? RankingWeights.Coordination(content, sum) : 0;
        }

        return units;
    }
}
