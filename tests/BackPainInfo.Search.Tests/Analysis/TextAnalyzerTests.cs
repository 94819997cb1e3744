using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("Pain BETWEEN blades", "pain between blades")]
    [InlineData("café naïve Ångström œdema", "cafe naive angstrom edema")]
    [InlineData("\u212Bngstr\u00F6m", "angstrom")]
    [InlineData("ﬁne ｂａｃｋ 𝗯𝗮𝗰𝗸 cafe\u0301", "fine back back cafe")]
    [InlineData("can't can’t cant cannot can not", "cant cant cant cant cant")]
    [InlineData("isn't is not don't", "is not is not do not")]
    [InlineData("mid-back midback mid back", "mid back mid back mid back")]
    [InlineData("back-pain/back_pain backpain", "back pain back pain back pain")]
    [InlineData("tumour tumor diarrhoea diarrhea oesophagus", "tumor tumor diarrhea diarrhea esophagus")]
    [InlineData("38.5C t12 16yo 24/7", "38 5 c t12 16 yo 24 7")]
    [InlineData("A&E w/o pain w/ fever", "a and e without pain with fever")]
    [InlineData("back\u00ADpain back\u200Bpain", "back pain back pain")]
    [InlineData("'quoted' rock 'n' roll", "quoted rock n roll")]
    [InlineData("back😀pain 👩‍⚕️ \uD83D tail", "back pain tail")]
    [InlineData("كسر боль ПОЯСНИЦА", "كسر боль поясница")]
    [InlineData("\" OR 1=1 -- * ( NEAR", "or 1 1 near")]
    [InlineData("", "")]
    public void Text_becomes_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', TextAnalyzer.Analyze(text).Select(token => token.Surface)));

    [Theory]
    [InlineData("My Café's backache, isn’t it?")]
    [InlineData("𝗯𝗮𝗰𝗸 pain")]
    public void A_word_knows_its_place_in_the_original(string text)
    {
        var tokens = TextAnalyzer.Analyze(text);

        Assert.All(tokens, token => Assert.InRange(token.Start, 0, token.End - 1));
        Assert.Equal(text.TrimEnd('?'), text[tokens[0].Start..tokens[^1].End]);
    }

    [Fact]
    public void The_halves_of_a_compound_share_its_place()
    {
        var tokens = TextAnalyzer.Analyze("midback");

        Assert.Equal([(0, 3), (3, 7)], tokens.Select(token => (token.Start, token.End)));
    }

    [Theory]
    [InlineData("midback", "midback")]
    [InlineData("mid back", "midback")]
    [InlineData("mid-back", "midback")]
    [InlineData("follow-up", "followup")]
    [InlineData("tumours", "tumours")]
    [InlineData("muscle strain", null)]
    [InlineData("mid. Back", null)]
    public void What_a_reader_may_type_instead_is_kept_as_an_alias(string text, string? alias) =>
        Assert.Equal(alias, TextAnalyzer.Analyze(text)[0].Alias);

    [Theory]
    [InlineData("fever, pain", true)]
    [InlineData("fever. Pain", true)]
    [InlineData("fever\npain", true)]
    [InlineData("fever - pain", true)]
    [InlineData("fever — pain", true)]
    [InlineData("fever pain", false)]
    [InlineData("fever-pain", false)]
    [InlineData("38.5", false)]
    public void A_clause_mark_before_a_word_is_noted(string text, bool isBreak) => Assert.Equal(isBreak, TextAnalyzer.Analyze(text)[1].AfterBreak);

    [Fact]
    public void No_text_is_wrong()
    {
        var random = new Random(20);

        for (var round = 0; round < 10_000; round++)
        {
            var text = RandomText(random);

            Assert.DoesNotContain(TextAnalyzer.Analyze(text), token => token.Surface.Length == 0 || token.Start >= token.End || token.End > text.Length);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("\uD800")]
    [InlineData("no, ")]
    public void A_megabyte_is_read_in_one_pass(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.DoesNotContain(TextAnalyzer.Analyze(text), token => token.Surface.Length is 0 or > 64);
    }

    // Any UTF-16 unit, with many from the places where letters, marks, joiners and halves of pairs are.
    internal static string RandomText(Random random)
    {
        var units = new char[random.Next(40)];
        for (var index = 0; index < units.Length; index++)
        {
            units[index] = random.Next(8) switch
            {
                0 => (char)random.Next(0xD800, 0xE000),
                1 => (char)random.Next(0x2000, 0x2070),
                2 => (char)random.Next(0x0300, 0x0370),
                3 => (char)random.Next(0x10000),
                4 => "'’-/.,&{}\0"[random.Next(10)],
                _ => (char)random.Next(0x20, 0x7F),
            };
        }

        return new string(units);
    }
}
