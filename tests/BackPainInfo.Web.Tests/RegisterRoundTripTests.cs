using System.Text.RegularExpressions;
using BackPainInfo.Content;
using BackPainInfo.Search;

namespace BackPainInfo.Web.Tests;

public sealed partial class RegisterRoundTripTests(PublishedWebsite website)
{
    private static readonly Lazy<RedFlagRegister> Read = new(() => SiteLoader.Load(Folders.Content, judgesWords: false).RedFlags);

    private static RedFlagRegister Register => Read.Value;

    [Fact]
    public void Every_lay_phrase_raises_its_sign_by_itself()
    {
        var silent = Register.Flags.AsParallel().AsOrdered()
            .SelectMany(flag => flag.LayPhrases.Where(phrase => !Raised(Spoken(phrase)).Contains(flag.Id)).Select(phrase => $"{flag.Id}: {phrase}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_combination_raises_its_sign_with_each_phrase_of_each_set()
    {
        var silent = Register.Flags.AsParallel().AsOrdered()
            .SelectMany(flag => flag.Combine.SelectMany(Combinations).Distinct().Where(query => !Raised(query).Contains(flag.Id)).Select(query => $"{flag.Id}: {query}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_phrase_that_stops_a_sign_stops_it_and_no_lay_phrase_holds_one()
    {
        var contradictions = Register.Flags
            .SelectMany(flag => flag.LayPhrases.SelectMany(phrase => flag.Unless.Where(unless => $" {phrase} ".Contains($" {unless} ", StringComparison.Ordinal)).Select(unless => $"{flag.Id}: {phrase} / {unless}")));
        var unstopped = Register.Flags
            .Where(flag => flag.LayPhrases.Count > 0)
            .SelectMany(flag => flag.Unless.Where(unless => Raised($"{Spoken(unless)}, {Spoken(flag.LayPhrases[0])}").Contains(flag.Id)).Select(unless => $"{flag.Id}: {unless}"));

        Assert.Empty(contradictions);
        Assert.Empty(unstopped);
    }

    [Theory]
    [InlineData("CAN’T  PEE!")]
    [InlineData("cannot pee")]
    [InlineData("can not pee")]
    [InlineData("i can-not/pee")]
    [InlineData("cant peeing")]
    [InlineData("cánt pee")]
    public void Rule_1_query_and_phrases_are_treated_alike(string query) => Assert.Contains("bladder-bowel-control", Raised(query));

    [Theory]
    [InlineData("i really just cant pee", true)]
    [InlineData("cant really pee", true)]
    [InlineData("pee cant", false)]
    [InlineData("back pain temperature of 39", true)]
    [InlineData("back pain temperature of 37", false)]
    public void Rule_2_the_words_of_a_phrase_follow_one_another_without_filler(string query, bool isRaised) =>
        Assert.Equal(isRaised, Raised(query).Any(id => id is "bladder-bowel-control" or "fever-with-back-pain"));

    [Theory]
    [InlineData("bladder trouble: i have lost control", true)]
    [InlineData("lost control of everything since my bowel went", true)]
    [InlineData("bladder", false)]
    [InlineData("lost control of the car", false)]
    public void Rule_3_a_line_needs_a_phrase_of_every_set(string query, bool isRaised) =>
        Assert.Equal(isRaised, Raised(query).Contains("bladder-bowel-control"));

    [Theory]
    [InlineData("fever and my knee", false)]
    [InlineData("fever and back pain", true)]
    [InlineData("fever and back pain and my knee", true)]
    public void Rule_4_another_part_alone_is_not_the_back(string query, bool isRaised) =>
        Assert.Equal(isRaised, Raised(query).Contains("fever-with-back-pain"));

    [Theory]
    [InlineData("heart attack symptoms")]
    [InlineData("what is sepsis")]
    [InlineData("cauda equina syndrome")]
    [InlineData("spinal tumour")]
    [InlineData("pulmonary embolism")]
    public void Rule_5_the_name_of_an_illness_is_not_a_sign(string query) => Assert.Empty(Raised(query));

    [Fact]
    public void Rule_6_the_longer_of_two_phrases_counts()
    {
        Assert.DoesNotContain("struggling-to-breathe", Raised("cant breathe in fully"));
        Assert.Contains("thoughts-of-suicide", Raised("worst pain of my life not worth living"));
    }

    [Theory]
    [InlineData("back pain no fever", "fever-with-back-pain", false)]
    [InlineData("back pain without chest pain", "chest-pain-tight-heavy", false)]
    [InlineData("not short of breath", "struggling-to-breathe", false)]
    [InlineData("no fever but numb between my legs", "saddle-numbness", true)]
    [InlineData("no cough, cant pee", "bladder-bowel-control", true)]
    public void Rule_7_what_is_denied_does_not_count(string query, string sign, bool isRaised) => Assert.Equal(isRaised, Raised(query).Contains(sign));

    [Theory]
    [InlineData("worried about cancer and back pain")]
    [InlineData("symptoms of a kidney infection")]
    [InlineData("how to stop worrying about heart attack")]
    public void Rule_8_what_is_only_spoken_of_raises_nothing(string query) => Assert.Empty(Raised(query));

    [Fact]
    public void Rule_9_several_signs_are_raised_worst_first()
    {
        var signs = website.Content.Search.Search(new SearchQuery { Text = "pain for months, numb between my legs, losing weight not trying" }).RedFlags;

        Assert.True(signs.Count >= 2);
        Assert.Equal("saddle-numbness", signs[0].Id);
        Assert.Equal(signs.OrderBy(sign => sign.Severity), signs);
    }

    [Theory]
    [InlineData("can't pee and back pain")]
    [InlineData("cant pee and back pain")]
    [InlineData("numb between my legs")]
    [InlineData("pooed myself back pain")]
    [InlineData("both legs weak")]
    [InlineData("legs feel heavy walking funny")]
    [InlineData("tight band around chest and weak legs")]
    [InlineData("sudden tearing pain in back")]
    [InlineData("chest pain going through to back")]
    [InlineData("back pain and can't breathe")]
    [InlineData("back pain fever shivering")]
    [InlineData("back pain losing weight not trying")]
    [InlineData("had cancer now back pain")]
    [InlineData("fell off ladder back pain")]
    [InlineData("back pain after small bump osteoporosis")]
    [InlineData("injecting drugs back pain fever")]
    public async Task A_query_that_states_a_sign_shows_a_callout(string query)
    {
        var page = await website.Visitor.PageAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.True(page.Has("#warning-signs .red-flags-callout"));
    }

    [Theory]
    [InlineData("no numbness just stiff")]
    [InlineData("weak coffee")]
    [InlineData("can't sleep stiff back")]
    [InlineData("leg day at gym sore back")]
    [InlineData("fever dream")]
    [InlineData("back of my knee")]
    public async Task A_query_that_only_looks_like_it_shows_none(string query)
    {
        var page = await website.Visitor.PageAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.False(page.Has(".red-flags-callout"));
    }

    private IReadOnlyList<string> Raised(string query) => [.. website.Content.Search.Search(new SearchQuery { Text = query, Take = 1 }).RedFlags.Select(sign => sign.Id)];

    /// <summary>For each phrase of each set the query of that phrase and the first of every other set, as separate clauses.</summary>
    private static IEnumerable<string> Combinations(IReadOnlyList<IReadOnlyList<string>> line) => line
        .SelectMany((set, place) => set.Select(phrase => string.Join(", ", line.Select((other, index) => Spoken(index == place ? phrase : other[0])))));

    /// <summary>A range such as {38-42} as its smallest number, a gap as nothing.</summary>
    private static string Spoken(string phrase) => NumberRange().Replace(phrase, "$1").Replace(" .. ", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(\d+)-\d+\}")]
    private static partial Regex NumberRange();
}
