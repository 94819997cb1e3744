namespace BackPainInfo.Search.Tests;

public sealed class RandomTextTests
{
    [Fact]
    public void No_text_of_any_characters_breaks_search_or_suggestions()
    {
        var random = new Random(20_261_124);
        for (var round = 0; round < 1_000; round++)
        {
            var text = Text(random);

            var results = SmallSite.Index.Search(new SearchQuery { Text = text, Skip = random.Next(3), Take = random.Next(12) });

            Assert.NotNull(results.Hits);
            Assert.NotNull(SmallSite.Index.Suggest(text, 5));
        }
    }

    private static string Text(Random random)
    {
        string[] words = ["pain", "shoulder blade", "can't pee", "no", "fever", "scapul", "\u00adback", "I\u0307", "ﬁ", "ß", "\ud83d\ude00", "\ud800", "\0", "-", "''", "mid-back"];
        return string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(3) switch
        {
            0 => ((char)random.Next(char.MaxValue + 1)).ToString(),
            1 => " ",
            _ => words[random.Next(words.Length)],
        }));
    }
}
