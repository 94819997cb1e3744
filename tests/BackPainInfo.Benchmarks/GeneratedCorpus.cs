using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>
/// Articles of the site's shape: 900 words in eight sections, thirty questions, names, facets. The same seed gives the same articles, however many
/// are made at once.
/// </summary>
internal sealed class GeneratedCorpus
{
    private const int Seed = 20_261_124;
    private const int Sections = 8;
    private const int SectionWords = 110;
    private const int Questions = 30;
    private const int ConceptCount = 250;

    private readonly Random _random = new(Seed);
    private readonly GeneratedText _text;

    // Heaps' law: the vocabulary grows with the root of the text.
    private GeneratedCorpus(int documents) =>
        _text = new GeneratedText((int)(30 * Math.Sqrt(documents * 900.0 / 10)) + 5_000, _random);

    public static Corpus Create(int documents)
    {
        var generator = new GeneratedCorpus(documents);
        var articles = new SearchDocument[documents];
        Parallel.For(0, documents, number => articles[number] = generator.Article(number, new Random(Seed + number + 1)));
        return new Corpus
        {
            Name = $"{documents:N0} generated",
            Documents = articles,
            Concepts = [.. Enumerable.Range(0, ConceptCount).Select(generator.Concept)],
            Queries = [.. Enumerable.Range(0, QueriesFor(documents)).Select(index => generator.Query(articles, index))],
        };
    }

    // The slowest engine needs a tenth of a second for a query over the largest corpus.
    private static int QueriesFor(int documents) => Math.Clamp(4_000_000 / documents, 120, 1_000);

    private SearchDocument Article(int number, Random random) => new()
    {
        Id = $"article-{number}",
        Title = _text.Of(4, random),
        AlsoCalled = [.. Enumerable.Range(0, 8).Select(_ => _text.Of(2, random))],
        Questions = [.. Enumerable.Range(0, Questions).Select(_ => _text.Of(9, random))],
        Summary = _text.Of(20, random),
        Sections = [.. Enumerable.Range(0, Sections).Select(section => new SearchSection($"s{section}", _text.Of(4, random), _text.Of(SectionWords, random)))],
        ConceptIds = [.. Enumerable.Range(0, 12).Select(_ => $"concept-{random.Next(ConceptCount)}").Distinct()],
        Facets = new Dictionary<string, IReadOnlyList<string>>
        {
            ["where"] = [$"w{random.Next(12)}", $"w{12 + random.Next(6)}"],
            ["feel"] = [$"f{random.Next(14)}"],
            ["kind"] = [$"k{random.Next(6)}"],
        },
    };

    private Concept Concept(int number) => new()
    {
        Id = $"concept-{number}",
        Label = _text.Phrase(2, _random),
        Phrases = [.. Enumerable.Range(0, 10).Select(index => _text.Phrase(1 + (index % 3), _random))],
    };

    // A third are a few words, a third whole sentences near a question, a third are half-typed or misspelt.
    private string Query(SearchDocument[] articles, int index)
    {
        var article = articles[_random.Next(articles.Length)];
        var question = article.Questions[_random.Next(Questions)];
        var words = question.Split(' ');
        return (index % 6) switch
        {
            0 => string.Join(' ', words.Take(2)),
            1 => string.Join(' ', words.Skip(3).Take(3)),
            2 => question,
            3 => $"{question} {_text.Of(3, _random)}",
            4 => string.Join(' ', words.Take(3))[..^1],
            _ => $"{Misspelt(words[0])} {string.Join(' ', words.Skip(2).Take(4))}",
        };
    }

    private static string Misspelt(string word) => word.Length < 5 ? word : word[..2] + word[3] + word[2] + word[4..];
}
