namespace BackPainInfo.Search.Tests;

public sealed class RandomTextTests
{
    [Fact]
    public void No_text_of_any_characters_breaks_search_or_suggestions()
    {
        Parallel.For(0, 20_000, round =>
        {
            var random = new Random(round);
            var text = Text(random);

            var results = SmallSite.Index.Search(new SearchQuery { Text = text, Skip = random.Next(3), Take = random.Next(12) });

            Assert.NotNull(results.Hits);
            Assert.NotNull(SmallSite.Index.Suggest(text, 5));
        });
    }

    private static string Text(Random random)
    {
        string[] words = ["pain", "shoulder blade", "can't pee", "no", "fever", "scapul", "\u00adback", "I\u0307", "ﬁ", "ß", "\ud83d\ude00", "\ud800", "\0", "-", "''", "mid-back"];
        return string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => random.Next(3) switch
        {
            0 => ((char)random.Next(char.MaxValue + 1)).ToString(),
            1 => " ",
            _ => words[random.Next(words.Length)],
        }));
    }
}
