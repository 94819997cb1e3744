using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Works on a query's words before they become units: which are scored, which are known, what the others were meant to be.</summary>
internal sealed class QueryWords(IndexTables tables, WordForms forms)
{
    private const int ShortestBeginning = 3;

    private readonly SpellingCorrector _corrector = new(tables);

    // For each of the forms the number of its stem.
    private readonly int[] _terms = [.. forms.All.Select(form => TermOf(tables, form.Surface, form.Stem))];

    public List<QueryWord> Scored(string text, Token[] tokens, int[]? deniers)
    {
        var words = new List<QueryWord>(Math.Min(tokens.Length, QueryReader.MostWords));
        for (var index = 0; index < tokens.Length && words.Count < QueryReader.MostWords && tokens[index].End <= QueryReader.MostLetters; index++)
        {
            var isOpen = index == tokens.Length - 1 && tokens[index].End == text.Length;
            var isDenied = deniers is not null && deniers[index] != Negation.Nothing;
            words.Add(new QueryWord(tokens[index], TermOf(tokens[index]), isDenied, isOpen));
        }

        return words;
    }

    public List<ConceptSpan> Concepts(List<QueryWord> words)
    {
        var found = new List<ConceptSpan>();
        Span<int> terms = stackalloc int[words.Count];
        var tokens = new Token[words.Count];
        for (var index = 0; index < tokens.Length; index++)
        {
            terms[index] = words[index].Term;
            tokens[index] = words[index].Token;
        }

        ConceptReader.FindAll(tables.ConceptMap, tokens, terms, found);
        return ConceptSpans.Longest(found);
    }

    /// <summary>Repairs the words that no page has and that no concept's phrase needs; whether any was.</summary>
    public bool Repair(List<QueryWord> words, List<ConceptSpan> concepts)
    {
        var repaired = false;
        for (var index = words.Count - 1; index >= 0; index--)
        {
            if (NeedsRepair(words[index]) && !IsCovered(index, concepts))
            {
                repaired |= Join(words, index) || Replace(words, index);
            }
        }

        return repaired;
    }

    private static bool IsCovered(int word, List<ConceptSpan> concepts) => concepts.Exists(span => span.First <= word && word <= span.Last);

    private bool NeedsRepair(QueryWord word) =>
        !HasPages(word.Term) && !LittleWords.IsLight(word.Token.Surface) && !(word.IsOpen && IsBeginning(word.Token.Surface));

    private bool IsBeginning(string word) =>
        word.Length >= ShortestBeginning && tables.Surfaces.Beginning(word) is var (start, end) && start < end;

    private bool Replace(List<QueryWord> words, int index)
    {
        var word = words[index];
        var meant = _corrector.Repair(word.Token.Surface);
        if (meant.Count == 0)
        {
            return false;
        }

        words.RemoveAt(index);
        words.InsertRange(index, meant.SelectMany(surface => Known(word, surface, word.Token.Start, word.Token.End)));
        return true;
    }

    private bool Join(List<QueryWord> words, int index) =>
        (index > 0 && JoinAt(words, index - 1)) || (index + 1 < words.Count && JoinAt(words, index));

    private bool JoinAt(List<QueryWord> words, int index)
    {
        var joined = words[index].Token.Surface + words[index + 1].Token.Surface;
        if (words[index + 1].Token.AfterBreak || tables.Surfaces.Find(joined) is not (>= 0 and var surface) || !HasPages(tables.Surfaces.TermAt(surface)))
        {
            return false;
        }

        var known = Known(words[index], joined, words[index].Token.Start, words[index + 1].Token.End);
        words.RemoveRange(index, 2);
        words.InsertRange(index, known);
        return true;
    }

    // A repaired word may be a compound, which is two words everywhere else.
    private IEnumerable<QueryWord> Known(QueryWord written, string surface, int start, int end) =>
        TextAnalyzer.Analyze(surface).Select((token, index) => written with
        {
            Token = token with { Start = start, End = end },
            Term = TermOf(token),
            IsOpen = false,
            Repaired = index == 0 ? surface : "",
        });

    private bool HasPages(int term) => term >= 0 && tables.Postings.DocumentsHaving(term) > 0;

    private int TermOf(Token token) => (uint)token.Form < (uint)_terms.Length ? _terms[token.Form] : TermOf(tables, token.Surface, token.Stem);

    private static int TermOf(IndexTables tables, string word, string stem)
    {
        var term = tables.Terms.Find(stem);
        if (term >= 0)
        {
            return term;
        }

        var surface = tables.Surfaces.Find(word);
        return surface < 0 ? -1 : tables.Surfaces.TermAt(surface);
    }
}
