using BackPainInfo.Search.Signs;
using BackPainInfo.Search.Tests.Analysis;

namespace BackPainInfo.Search.Tests.Signs;

public sealed class WarningSignReaderTests
{
    private static readonly string[] Back = ["my back", "back pain", "upper back", "mid back", "back hurts", "and back", "spine"];
    private static readonly string[] Fever = ["fever", "shivering", "temperature of {38-42}", "{38-42} {0-9} temperature"];
    private static readonly string[] Weak = ["weak", "heavy", "wobbly"];
    private static readonly string[] Numb = ["numb", "no feeling", "tingling"];
    private static readonly string[] Chest = ["chest"];
    private static readonly string[] Pain = ["pain", "tight"];

    private static readonly WarningSignReader Reader = new(
        [
            Sign("fever", 1, ["rigors", "hot and shivery"], [[Fever, Back]], ["fever dream", "hay fever"], needsBackPain: true),
            Sign("bladder", 0, ["cant pee", "pooed myself", "lost control of my bladder", "no wee all day"], [[Numb, ["bladder"]]]),
            Sign("saddle", 0, ["numb between my legs"], []),
            Sign("both-legs", 0, [], [[["both legs"], Weak], [["both legs"], Numb]]),
            Sign("legs", 0, ["legs feel heavy", "walking funny", "weak legs", "legs wont work"], [], ["leg day"]),
            Sign("breathless", 0, ["cant breathe"], []),
            Sign("breathing-in", 1, ["cant breathe in fully", "hurts to breathe"], []),
            Sign("heart", 0, ["chest pain going through to back"], [[Chest, Pain, Back]]),
            Sign("tearing", 0, ["tearing pain"], []),
            Sign("weight", 1, ["losing weight not trying", "losing weight without trying"], []),
            Sign("cancer", 1, ["had cancer now back pain"], [[["had cancer"], Back]]),
            Sign("fall", 0, ["fell off ladder"], []),
            Sign("fragile", 1, [], [[["osteoporosis"], ["bump"], Back]]),
            Sign("drugs", 1, [], [[["injecting drugs"], Back]]),
            Sign("blood", 0, ["vomiting blood"], []),
            Sign("child", 2, [], [[["{0-15} year old", "my child"], Back]]),
            Sign("suicidal", 0, ["suicidal", "life not worth living"], []),
            Sign("unbearable", 1, ["worst pain of my life"], []),
            Sign("clot", 0, ["swollen leg"], []),
            Sign("walk", 0, ["legs .. give .. way"], [[["cant .. stand"], Back]]),
        ],
        new WarningSignVocabulary { Filler = ["really", "just", "so"], Back = Back, OtherParts = ["knee", "toe"] },
        word => word is "coffee" or "weekend");

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
    public void A_stated_sign_is_raised(string query, string sign) => Assert.Contains(sign, Raised(query));

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
    public void An_innocent_query_raises_nothing(string query) => Assert.Empty(Raised(query));

    [Theory]
    [InlineData("CAN’T PEE")]
    [InlineData("cannot pee")]
    [InlineData("can not pee")]
    [InlineData("cant-pee")]
    [InlineData("cánt peeing")]
    public void Query_and_phrase_are_normalised_alike(string query) => Assert.Equal(["bladder"], Raised(query));

    [Theory]
    [InlineData("fell really just so off ladder", "fall")]
    [InlineData("fell off the ladder", "")]
    [InlineData("off fell ladder", "")]
    public void The_words_of_a_phrase_stand_together_in_order_without_filler(string query, string signs) =>
        Assert.Equal(signs, string.Join(' ', Raised(query)));

    [Theory]
    [InlineData("back pain temperature of 38", true)]
    [InlineData("back pain temperature of 42", true)]
    [InlineData("back pain temperature of 37", false)]
    [InlineData("back pain temperature of 43", false)]
    [InlineData("39.5 temperature and back pain", true)]
    [InlineData("temperature of 99999999999999 back pain", false)]
    public void A_range_stands_for_one_whole_number(string query, bool isRaised) => Assert.Equal(isRaised, Raised(query).Contains("fever"));

    [Theory]
    [InlineData("my leg is weak, weak leg", "")]
    [InlineData("weak legs", "legs")]
    [InlineData("LEGS' weak, weak legs'", "legs")]
    [InlineData("weak lges", "legs")]
    [InlineData("swollen leg", "clot")]
    [InlineData("swollen legs", "clot")]
    public void One_leg_is_not_two(string query, string signs) => Assert.Equal(signs, string.Join(' ', Raised(query)));

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
    public void Two_other_words_may_stand_in_a_gap_of_a_phrase(string query, bool isRaised) => Assert.Equal(isRaised, Raised(query).Contains("walk"));

    [Fact]
    public void A_number_may_be_written_as_a_word() => Assert.Equal(["child"], Raised("twelve year old with back pain"));

    [Theory]
    [InlineData("my back and lots of other things, then a fever", true)]
    [InlineData("fever and back pain", true)]
    [InlineData("chest x-ray for back pain", false)]
    [InlineData("chest and back pain", true)]
    public void A_line_needs_words_of_its_own_for_each_set_in_any_order(string query, bool isRaised) => Assert.Equal(isRaised, Raised(query).Count > 0);

    [Theory]
    [InlineData("rigors", true)]
    [InlineData("rigors in my toe", false)]
    [InlineData("rigors, my toe and my back", true)]
    public void Back_pain_is_assumed_unless_only_another_part_is_named(string query, bool isRaised) => Assert.Equal(isRaised, Raised(query).Contains("fever"));

    [Theory]
    [InlineData("cant breathe", "breathless")]
    [InlineData("cant breathe in fully", "breathing-in")]
    [InlineData("cant breathe in fully, cant breathe", "breathless breathing-in")]
    public void The_longer_of_two_overlapping_phrases_counts(string query, string signs) => Assert.Equal(signs, string.Join(' ', Raised(query)));

    [Fact]
    public void A_longer_phrase_hides_no_worse_one_that_goes_on_beyond_it() =>
        Assert.Equal(["suicidal", "unbearable"], Raised("worst pain of my life not worth living"));

    [Theory]
    [InlineData("back pain no fever")]
    [InlineData("no fever or shivering, back pain")]
    [InlineData("doesn't hurt to breathe")]
    [InlineData("back pain but not suicidal")]
    [InlineData("no chest pain, upper back hurts")]
    [InlineData("no numb bladder")]
    public void A_denied_sign_is_not_raised(string query) => Assert.Empty(Raised(query));

    [Theory]
    [InlineData("no feeling in my bladder", "bladder")]
    [InlineData("no wee all day", "bladder")]
    [InlineData("legs won't work", "legs")]
    [InlineData("no fever but chest and back pain", "heart")]
    [InlineData("no fever with back pain, cant pee", "bladder")]
    [InlineData("no injury cant pee", "bladder")]
    public void A_denial_inside_a_phrase_belongs_to_it_and_others_have_an_end(string query, string sign) => Assert.Equal([sign], Raised(query));

    [Theory]
    [InlineData("worried about fever back pain")]
    [InlineData("can fever cause back pain")]
    [InlineData("read an article about fever, now my back is stiff")]
    [InlineData("scared it might be a fever, stiff back pain")]
    public void What_is_only_spoken_of_completes_no_line(string query) => Assert.Empty(Raised(query));

    [Theory]
    [InlineData("my dad had cancer and my upper back aches", "")]
    [InlineData("my sister has a fever and ive got back pain", "")]
    [InlineData("my dad had cancer and his upper back aches", "cancer")]
    [InlineData("my sister has a fever and back pain", "fever")]
    [InlineData("my sister has a fever and my upper back aches, i have a fever too", "fever")]
    public void An_illness_of_a_relative_is_not_the_readers_own(string query, string signs) => Assert.Equal(signs, string.Join(' ', Raised(query)));

    [Fact]
    public void A_question_whether_to_worry_is_about_what_the_reader_has() => Assert.Equal(["fever"], Raised("should i worry about a fever with back pain"));

    [Fact]
    public void An_emergency_in_itself_counts_inside_a_question() => Assert.Equal(["blood"], Raised("what does vomiting blood mean"));

    [Theory]
    [InlineData("bakc pian and fevr", "fever")]
    [InlineData("vomitting blod", "blood")]
    [InlineData("tearign pain", "tearing")]
    [InlineData("numb betwen my legs", "saddle")]
    public void Misspelt_words_are_understood(string query, string sign) => Assert.Equal([sign], Raised(query));

    [Theory]
    [InlineData("he lost control of his bladder")]
    [InlineData("she lost control of her bladder")]
    [InlineData("lost control of me bladder")]
    [InlineData("my mum's lost control of her bladder")]
    [InlineData("lost control of my dad's bladder")]
    [InlineData("husband pooed himself")]
    [InlineData("she has pooed herself")]
    public void Readers_ask_for_others_too(string query) => Assert.Equal(["bladder"], Raised(query));

    [Fact]
    public void Signs_come_worst_first_and_all_of_them() =>
        Assert.Equal(["bladder", "fever", "child"], Raised("my child has a fever and back pain and cant pee"));

    [Fact]
    public void The_readers_own_words_come_with_their_places()
    {
        var query = "Since Monday: FEVER, and my  upper-back is sore";

        var sign = Assert.Single(Reader.Read(query));

        Assert.Equal(["FEVER", "upper-back"], sign.Matched);
        Assert.Equal(sign.Matched, sign.Places.Select(place => query[place]));
    }

    [Fact]
    public void Every_phrase_and_every_combination_raises_its_sign()
    {
        Assert.All(Reader.Read("hot and shivery"), sign => Assert.Equal("fever", sign.Id));
        Assert.All(
            from fever in new[] { "fever", "shivering", "temperature of 38", "42 9 temperature" } from back in Back select $"{fever}, {back}",
            query => Assert.Contains("fever", Raised(query)));
    }

    [Fact]
    public void Ten_thousand_words_are_read_to_the_end()
    {
        var query = string.Concat(Enumerable.Repeat("chest x-ray no pain for my back ", 1500)) + "cant pee";

        Assert.Contains("bladder", Raised(query));
    }

    [Fact]
    public void No_text_is_wrong()
    {
        var random = new Random(8);

        for (var round = 0; round < 10_000; round++)
        {
            Assert.NotNull(Reader.Read(TextAnalyzerTests.RandomText(random)));
        }
    }

    [Fact]
    public void A_phrase_with_a_broken_range_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WarningSignReader([Sign("x", 0, ["temperature {38-}"], [])], new WarningSignVocabulary()));

    private static List<string> Raised(string query) => [.. Reader.Read(query).Select(sign => sign.Id)];

    private static WarningSign Sign(
        string id,
        int severity,
        string[] phrases,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> combine,
        string[]? unless = null,
        bool needsBackPain = false) => new()
        {
            Id = id,
            Severity = severity,
            Phrases = phrases,
            Combine = combine,
            Unless = unless ?? [],
            NeedsBackPain = needsBackPain,
        };
}
