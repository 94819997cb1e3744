using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Offers pages, symptoms, questions and words that go on from what is typed, all of them from this very index.</summary>
internal sealed class Suggester(IndexTables tables, QueryReader reader, HitRanker ranker)
{
    private const int QuestionPages = 10;
    private const int MostTaken = 50;

    private readonly SuggestionTable _table = new SuggestionTableBuilder(tables).Build();

    public IReadOnlyList<Suggestion> Suggest(string text, int take)
    {
        take = Math.Clamp(take, 0, MostTaken);
        var tokens = TextAnalyzer.Analyze(text).TakeWhile(token => token.End <= QueryReader.MostLetters).Take(QueryReader.MostWords).ToArray();
        if (tokens.Length == 0 || take == 0)
        {
            return [];
        }

        var suggestions = new List<Suggestion>(_table.Find([.. tokens.Select(token => token.Surface)], take));
        if (suggestions.Count < take)
        {
            suggestions.AddRange(Questions(text, tokens));
        }

        if (suggestions.Count < take && tokens.Length == 1)
        {
            suggestions.AddRange(Words(text, tokens[0]));
        }

        return [.. suggestions.DistinctBy(suggestion => suggestion.Text, StringComparer.OrdinalIgnoreCase).Take(take)];
    }

    // The readers' question of each page that has everything typed so far.
    private IEnumerable<Suggestion> Questions(string text, Token[] tokens)
    {
        var read = reader.Read(text, tokens, correctSpelling: true);
        var needed = read.Units.Where(unit => unit.IsContent).Sum(unit => unit.Weight);
        if (needed <= 0)
        {
            yield break;
        }

        var query = new SearchQuery { Text = text, Take = QuestionPages };
        var ranking = ranker.Rank(read, new QueryCodes(read), query, []);
        var finder = new QuestionFinder(tables.Questions, read.Units);
        foreach (var document in ranking.Ranked.Take(QuestionPages))
        {
            var (question, shared) = finder.Nearest(document.Document);
            if (question >= 0 && shared >= needed * 0.99)
            {
                yield return new Suggestion(tables.Documents[document.Document].Questions[question], null, SuggestionKind.Symptom);
            }
        }
    }

    private IEnumerable<Suggestion> Words(string text, Token last)
    {
        if (last.End != text.Length || last.Surface.Length < 2)
        {
            yield break;
        }

        var (start, end) = tables.Surfaces.Beginning(last.Surface);
        var known = Enumerable.Range(start, Math.Min(end - start, 200)).Where(surface => tables.Postings.DocumentsHaving(tables.Surfaces.TermAt(surface)) > 0);
        foreach (var surface in known.OrderByDescending(surface => tables.Postings.DocumentsHaving(tables.Surfaces.TermAt(surface))).Take(10))
        {
            yield return new Suggestion(text[..last.Start] + tables.Surfaces.WordAt(surface), null, SuggestionKind.Word);
        }
    }
}
