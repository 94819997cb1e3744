using BackPainInfo.Search;
using BackPainInfo.Web.Evaluation;

namespace BackPainInfo.Web.Tests;

public sealed class RelevanceTests(PublishedWebsite website)
{
    private const int ShortestBeginning = 3;
    private const int Top = 5;

    private static readonly Lock Measuring = new();
    private static RelevanceReport? Measured;

    /// <summary>queries.README.md defines the measures.</summary>
    private RelevanceReport Report
    {
        get
        {
            lock (Measuring)
            {
                return Measured ??= RelevanceReport.Of(website.Content.Search, JudgedQuery.ReadAll(Path.Combine(Folders.Tests, "queries.jsonl")));
            }
        }
    }

    [Fact]
    public void The_right_pages_stand_near_the_top() => Assert.InRange(Report.Ndcg, 0.74, 1);

    [Fact]
    public void The_page_a_reader_needs_most_is_among_the_first_three() => Assert.InRange(Report.SuccessAt3, 0.84, 1);

    [Fact]
    public void Stated_emergencies_are_raised() => Assert.InRange(Report.EmergencyRecall, 0.95, 1);

    [Fact]
    public void Stated_signs_are_raised() => Assert.InRange(Report.Recall, 0.90, 1);

    [Fact]
    public void Readers_are_not_alarmed_without_cause() => Assert.InRange(Report.FalseRate, 0, 0.05);

    [Fact]
    public void What_a_reader_rules_out_is_not_raised() => Assert.Equal(0, Report.NegationErrors);

    [Fact]
    public void The_collection_is_whole() => Assert.Equal(263, Report.Outcomes.Count);

    [Fact]
    public void Every_beginning_of_every_title_word_keeps_its_page_in_the_top_five()
    {
        var pages = website.Content.Site.Articles
            .SelectMany(article => Beginnings(article.Title), (article, beginning) => (article.Slug, Beginning: beginning))
            .Distinct()
            .ToLookup(page => page.Beginning, page => page.Slug);

        var lost = pages
            .Where(beginning => beginning.Count() <= Top)
            .AsParallel().AsOrdered()
            .SelectMany(beginning => beginning.Except(Found(beginning.Key)).Select(slug => $"{beginning.Key}: {slug}"));

        Assert.Empty(lost);
    }

    [Fact]
    public void Pages_of_results_join_to_the_whole_of_them()
    {
        const int page = 10;
        var all = website.Content.Site.Articles.Count();

        bool IsTorn(string question) =>
            !Found(question, 0, all).SequenceEqual(Enumerable.Range(0, (all / page) + 1).SelectMany(number => Found(question, number * page, page)));

        Assert.Empty(website.Content.Site.Articles.SelectMany(article => article.Asks).AsParallel().AsOrdered().Where(IsTorn));
    }

    [Fact]
    public void Any_text_at_all_is_searched_and_completed_without_a_fault()
    {
        var search = website.Content.Search;

        Parallel.For(0, 20, seed =>
        {
            var random = new Random(seed);
            for (var round = 0; round < 1_000; round++)
            {
                var text = RandomText(random);
                search.Search(new SearchQuery { Text = text, CorrectSpelling = round % 2 == 0 });
                search.Suggest(text, 7);
            }
        });
    }

    [Theory]
    [InlineData("muscle")]
    [InlineData("musc")]
    [InlineData("muscles")]
    public void Muscle_strain_is_found_by_its_word_its_plural_and_its_beginning(string query) => Assert.Contains("muscle-strain", Found(query));

    private IEnumerable<string> Found(string query) => Found(query, 0, Top);

    private IEnumerable<string> Found(string query, int skip, int take) =>
        website.Content.Search.Search(new SearchQuery { Text = query, Skip = skip, Take = take }).Hits.Select(hit => hit.DocumentId);

    private static IEnumerable<string> Beginnings(string title) =>
        new string([.. title.ToLowerInvariant().Select(letter => char.IsLetter(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Enumerable.Range(ShortestBeginning, Math.Max(0, word.Length - ShortestBeginning + 1)).Select(length => word[..length]));

    // Whole words, letters of any script, halves of surrogate pairs, control characters, marks and operators, in any order.
    private static string RandomText(Random random)
    {
        string[] words = ["back", "pain", "can't", "no", "pee", "shoulder blades", "fever", "39.5", "{38-42}", "\"", "*", "-", "\0", "\u200d", "\u0301", "ﬁ", "İ", "ẞ", "😀", "\ud83d", "\udc00", "\u202e", "　", "٣"];
        return string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) switch
        {
            0 => words[random.Next(words.Length)] + " ",
            1 => ((char)random.Next(char.MaxValue + 1)).ToString(),
            _ => ((char)random.Next('a', 'z' + 1)).ToString(),
        }));
    }
}
