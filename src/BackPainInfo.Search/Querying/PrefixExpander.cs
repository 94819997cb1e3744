using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>The words that a half-typed last word may become, as further alternatives of its unit.</summary>
internal sealed class PrefixExpander(IndexTables tables)
{
    public const int ShortestPrefix = 3;
    public const int MostExpansions = 64;

    public void AddTo(List<Alternative> alternatives, QueryWord word)
    {
        var prefix = word.Token.Surface;
        if (!word.IsOpen || prefix.Length < ShortestPrefix)
        {
            return;
        }

        var (start, end) = tables.Surfaces.Beginning(prefix);
        var lists = new HashSet<int>();
        for (var surface = start; surface < end; surface++)
        {
            AddLists(tables.Surfaces.TermAt(surface), lists);
        }

        foreach (var alternative in alternatives)
        {
            lists.Remove(alternative.List);
        }

        foreach (var list in lists.OrderByDescending(tables.Postings.DocumentsHaving).Take(MostExpansions))
        {
            alternatives.Add(new Alternative(list, Code(list), MatchKind.Prefix));
        }
    }

    // "numbn" becomes "numbness" and with it everything that means numb.
    private void AddLists(int term, HashSet<int> lists)
    {
        if (tables.Postings.DocumentsHaving(term) > 0)
        {
            lists.Add(term);
        }

        var node = tables.ConceptMap.Next(ConceptMap.Root, term);
        if (node == ConceptMap.None)
        {
            return;
        }

        foreach (var phrase in tables.ConceptMap.PhrasesAt(node))
        {
            var list = tables.Postings.ListOfConcept(phrase.Concept);
            if (!phrase.OneWay && tables.Postings.DocumentsHaving(list) > 0)
            {
                lists.Add(list);
            }
        }
    }

    private ushort Code(int list) =>
        tables.Postings.IsConcept(list) ? WordCodes.OfConcept(tables.Postings.ConceptOf(list)) : WordCodes.OfTerm(list);
}
