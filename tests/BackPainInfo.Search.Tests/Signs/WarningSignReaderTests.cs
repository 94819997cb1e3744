using BackPainInfo.Search.Signs;
using BackPainInfo.Search.Tests.Analysis;

namespace BackPainInfo.Search.Tests.Signs;

public sealed class WarningSignReaderTests
{
    [Theory]
    [InlineData("can't pee and back pain", "bladder")]
    [InlineData("numb between my legs", "saddle")]
    [InlineData("pooed myself back pain", "bladder")]
    [InlineData("both legs weak", "both-legs")]
    [InlineData("legs feel heavy walking funny", "legs")]
    [InlineData("tight band around chest and weak legs", "legs")]
    [InlineData("sudden tearing pain in back", "tearing")]
    [InlineData("chest pain going through to back", "heart")]
    [InlineData("back pain and can't breathe", "breathless")]
    [InlineData("back pain fever shivering", "fever")]
    [InlineData("back pain losing weight not trying", "weight")]
    [InlineData("had cancer now back pain", "cancer")]
    [InlineData("fell off ladder back pain", "fall")]
    [InlineData("back pain after small bump osteoporosis", "fragile")]
    [InlineData("injecting drugs back pain fever", "drugs")]
    public void A_stated_sign_is_raised(string query, string sign) => Assert.Contains(sign, SampleSigns.Raised(query));

    [Theory]
    [InlineData("no numbness just stiff")]
    [InlineData("weak coffee")]
    [InlineData("can't sleep stiff back")]
    [InlineData("leg day at gym sore back")]
    [InlineData("fever dream")]
    [InlineData("back of my knee")]
    [InlineData("how to stop worrying about heart attack")]
    [InlineData("")]
    [InlineData("?!")]
    public void An_innocent_query_raises_nothing(string query) => Assert.Empty(SampleSigns.Raised(query));

    [Theory]
    [InlineData("CAN’T PEE")]
    [InlineData("cannot pee")]
    [InlineData("can not pee")]
    [InlineData("cant-pee")]
    [InlineData("cánt peeing")]
    public void Query_and_phrase_are_normalised_alike(string query) => Assert.Equal(["bladder"], SampleSigns.Raised(query));

    [Theory]
    [InlineData("fell really just so off ladder", "fall")]
    [InlineData("fell off the ladder", "")]
    [InlineData("off fell ladder", "")]
    public void The_words_of_a_phrase_stand_together_in_order_without_filler(string query, string signs) =>
        Assert.Equal(signs, string.Join(' ', SampleSigns.Raised(query)));

    [Theory]
    [InlineData("back pain temperature of 38", true)]
    [InlineData("back pain temperature of 42", true)]
    [InlineData("back pain temperature of 37", false)]
    [InlineData("back pain temperature of 43", false)]
    [InlineData("39.5 temperature and back pain", true)]
    [InlineData("temperature of 99999999999999 back pain", false)]
    public void A_range_stands_for_one_whole_number(string query, bool isRaised) => Assert.Equal(isRaised, SampleSigns.Raised(query).Contains("fever"));

    [Theory]
    [InlineData("my leg is weak, weak leg", "")]
    [InlineData("weak legs", "legs")]
    [InlineData("LEGS' weak, weak legs'", "legs")]
    [InlineData("weak lges", "legs")]
    [InlineData("swollen leg", "clot")]
    [InlineData("swollen legs", "clot")]
    public void One_leg_is_not_two(string query, string signs) => Assert.Equal(signs, string.Join(' ', SampleSigns.Raised(query)));

    [Theory]
    [InlineData("legs give way", true)]
    [InlineData("my legs keep trying to give way", false)]
    [InlineData("legs suddenly keep giving me way", true)]
    [InlineData("back pain, cant even properly stand", true)]
    [InlineData("cant stand back pain", true)]
    [InlineData("legs ok and give way", false)]
    [InlineData("legs never give way", false)]
    [InlineData("legs hurt, give way", false)]
    [InlineData("legs knee giving way", false)]
    [InlineData("give way legs", false)]
    public void Two_other_words_may_stand_in_a_gap_of_a_phrase(string query, bool isRaised) => Assert.Equal(isRaised, SampleSigns.Raised(query).Contains("walk"));

    [Fact]
    public void A_number_may_be_written_as_a_word() => Assert.Equal(["child"], SampleSigns.Raised("twelve year old with back pain"));

    [Theory]
    [InlineData("my back and lots of other things, then a fever", true)]
    [InlineData("fever and back pain", true)]
    [InlineData("chest x-ray for back pain", false)]
    [InlineData("chest and back pain", true)]
    public void A_line_needs_words_of_its_own_for_each_set_in_any_order(string query, bool isRaised) => Assert.Equal(isRaised, SampleSigns.Raised(query).Count > 0);

    [Theory]
    [InlineData("rigors", true)]
    [InlineData("rigors in my toe", false)]
    [InlineData("rigors, my toe and my back", true)]
    public void Back_pain_is_assumed_unless_only_another_part_is_named(string query, bool isRaised) => Assert.Equal(isRaised, SampleSigns.Raised(query).Contains("fever"));

    [Theory]
    [InlineData("cant breathe", "breathless")]
    [InlineData("cant breathe in fully", "breathing-in")]
    [InlineData("cant breathe in fully, cant breathe", "breathless breathing-in")]
    public void The_longer_of_two_overlapping_phrases_counts(string query, string signs) => Assert.Equal(signs, string.Join(' ', SampleSigns.Raised(query)));

    [Fact]
    public void A_longer_phrase_hides_no_worse_one_that_goes_on_beyond_it() =>
        Assert.Equal(["suicidal", "unbearable"], SampleSigns.Raised("worst pain of my life not worth living"));

    [Theory]
    [InlineData("bakc pian and fevr", "fever")]
    [InlineData("vomitting blod", "blood")]
    [InlineData("tearign pain", "tearing")]
    [InlineData("numb betwen my legs", "saddle")]
    public void Misspelt_words_are_understood(string query, string sign) => Assert.Equal([sign], SampleSigns.Raised(query));

    [Fact]
    public void Signs_come_worst_first_and_all_of_them() =>
        Assert.Equal(["bladder", "fever", "child"], SampleSigns.Raised("my child has a fever and back pain and cant pee"));

    [Fact]
    public void The_readers_own_words_come_with_their_places()
    {
        var query = "Since Monday: FEVER, and my  upper-back is sore";

        var sign = Assert.Single(SampleSigns.Reader.Read(query));

        Assert.Equal(["FEVER", "upper-back"], sign.Matched);
        Assert.Equal(sign.Matched, sign.Places.Select(place => query[place]));
    }

    [Fact]
    public void Every_phrase_and_every_combination_raises_its_sign()
    {
        Assert.All(SampleSigns.Reader.Read("hot and shivery"), sign => Assert.Equal("fever", sign.Id));
        Assert.All(
            from fever in new[] { "fever", "shivering", "temperature of 38", "42 9 temperature" } from back in SampleSigns.Back select $"{fever}, {back}",
            query => Assert.Contains("fever", SampleSigns.Raised(query)));
    }

    [Fact]
    public void Ten_thousand_words_are_read_to_the_end()
    {
        var query = string.Concat(Enumerable.Repeat("chest x-ray no pain for my back ", 1500)) + "cant pee";

        Assert.Contains("bladder", SampleSigns.Raised(query));
    }

    [Fact]
    public void No_text_is_wrong()
    {
        var random = new Random(8);

        for (var round = 0; round < 10_000; round++)
        {
            Assert.NotNull(SampleSigns.Reader.Read(TextAnalyzerTests.RandomText(random)));
        }
    }

    [Fact]
    public void A_phrase_with_a_broken_range_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WarningSignReader([SampleSigns.Sign("x", 0, ["temperature {38-}"], [])], new WarningSignVocabulary()));
}
