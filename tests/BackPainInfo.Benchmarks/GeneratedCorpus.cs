using System.Text;
using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>
/// Articles of the site's shape (900 words in eight sections, thirty questions) over words drawn by Zipf's law, so that some are everywhere and most
/// are rare. The same seed gives the same articles.
/// </summary>
internal sealed class GeneratedCorpus
{
    private const int Seed = 20_261_124;
    private const int Sections = 8;
    private const int SectionWords = 110;
    private const int Questions = 30;
    private const int ConceptCount = 250;
    private const int QueryCount = 1_000;

    private readonly Random _random = new(Seed);
    private readonly string[] _words;
    private readonly double[] _cumulative;

    private GeneratedCorpus(int vocabulary)
    {
        _words = MakeWords(vocabulary);
        _cumulative = new double[vocabulary];
        var sum = 0.0;
        for (var rank = 0; rank < vocabulary; rank++)
        {
            _cumulative[rank] = sum += 1.0 / (rank + 2.7);
        }
    }

    public static Corpus Create(int documents)
    {
        // Heaps' law: the vocabulary grows with the root of the text.
        var generator = new GeneratedCorpus((int)(30 * Math.Sqrt(documents * 900.0 / 10)) + 5_000);
        var articles = Enumerable.Range(0, documents).Select(generator.Article).ToList();
        return new Corpus
        {
            Name = $"{documents:N0} generated",
            Documents = articles,
            Concepts = [.. Enumerable.Range(0, ConceptCount).Select(generator.Concept)],
            Queries = [.. Enumerable.Range(0, QueryCount).Select(index => generator.Query(articles, index))],
        };
    }

    private SearchDocument Article(int number) => new()
    {
        Id = $"article-{number}",
        Title = Text(4),
        AlsoCalled = [.. Enumerable.Range(0, 8).Select(_ => Text(2))],
        Questions = [.. Enumerable.Range(0, Questions).Select(_ => Text(9))],
        Summary = Text(20),
        Sections = [.. Enumerable.Range(0, Sections).Select(section => new SearchSection($"s{section}", Text(4), Text(SectionWords)))],
        ConceptIds = [.. Enumerable.Range(0, 12).Select(_ => $"concept-{_random.Next(ConceptCount)}").Distinct()],
        Facets = new Dictionary<string, IReadOnlyList<string>>
        {
            ["where"] = [$"w{_random.Next(12)}", $"w{12 + _random.Next(6)}"],
            ["feel"] = [$"f{_random.Next(14)}"],
            ["kind"] = [$"k{_random.Next(6)}"],
        },
    };

    private Concept Concept(int number) => new()
    {
        Id = $"concept-{number}",
        Label = Phrase(2),
        Phrases = [.. Enumerable.Range(0, 10).Select(index => Phrase(1 + (index % 3)))],
    };

    // A third are a few words, a third whole sentences near a question, a third are half-typed or misspelt.
    private string Query(List<SearchDocument> articles, int index)
    {
        var article = articles[_random.Next(articles.Count)];
        var question = article.Questions[_random.Next(Questions)];
        var words = question.Split(' ');
        return (index % 6) switch
        {
            0 => string.Join(' ', words.Take(2)),
            1 => string.Join(' ', words.Skip(3).Take(3)),
            2 => question,
            3 => $"{question} {Text(3)}",
            4 => string.Join(' ', words.Take(3))[..^1],
            _ => $"{Misspelt(words[0])} {string.Join(' ', words.Skip(2).Take(4))}",
        };
    }

    private static string Misspelt(string word) => word.Length < 5 ? word : word[..2] + word[3] + word[2] + word[4..];

    private string Text(int words)
    {
        var text = new StringBuilder();
        for (var index = 0; index < words; index++)
        {
            text.Append(index == 0 ? "" : index % 12 == 0 ? ". " : " ").Append(Word());
        }

        return text.ToString();
    }

    // Concepts are named by words of middling frequency: the most frequent ones mean too little.
    private string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => _words[50 + _random.Next(4_000)]));

    private string Word()
    {
        var found = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return _words[Math.Min(found < 0 ? ~found : found, _words.Length - 1)];
    }

    private string[] MakeWords(int count)
    {
        string[] syllables = ["ba", "co", "di", "fen", "gar", "hul", "ki", "lor", "mes", "nu", "pa", "rin", "sto", "tev", "ul", "ver", "wan", "yet", "zo", "tra"];
        var words = new HashSet<string>();
        while (words.Count < count)
        {
            words.Add(string.Concat(Enumerable.Range(0, 2 + _random.Next(3)).Select(_ => syllables[_random.Next(syllables.Length)])));
        }

        return [.. words];
    }
}
