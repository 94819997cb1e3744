namespace BackPainInfo.Search.Tests.Signs;

/// <summary>What a query says the reader has, and what it denies, only speaks of or tells of somebody else.</summary>
public sealed class StatedSignsTests
{
    [Theory]
    [InlineData("back pain no fever")]
    [InlineData("no fever or shivering, back pain")]
    [InlineData("doesn't hurt to breathe")]
    [InlineData("back pain but not suicidal")]
    [InlineData("no chest pain, upper back hurts")]
    [InlineData("no numb bladder")]
    public void A_denied_sign_is_not_raised(string query) => Assert.Empty(SampleSigns.Raised(query));

    [Theory]
    [InlineData("no feeling in my bladder", "bladder")]
    [InlineData("no wee all day", "bladder")]
    [InlineData("legs won't work", "legs")]
    [InlineData("no fever but chest and back pain", "heart")]
    [InlineData("no fever with back pain, cant pee", "bladder")]
    [InlineData("no injury cant pee", "bladder")]
    public void A_denial_inside_a_phrase_belongs_to_it_and_others_have_an_end(string query, string sign) => Assert.Equal([sign], SampleSigns.Raised(query));

    [Theory]
    [InlineData("worried about fever back pain")]
    [InlineData("can fever cause back pain")]
    [InlineData("read an article about fever, now my back is stiff")]
    [InlineData("scared it might be a fever, stiff back pain")]
    public void What_is_only_spoken_of_completes_no_line(string query) => Assert.Empty(SampleSigns.Raised(query));

    [Theory]
    [InlineData("my dad had cancer and my upper back aches", "")]
    [InlineData("my sister has a fever and ive got back pain", "")]
    [InlineData("my dad had cancer and his upper back aches", "cancer")]
    [InlineData("my sister has a fever and back pain", "fever")]
    [InlineData("my sister has a fever and my upper back aches, i have a fever too", "fever")]
    public void An_illness_of_a_relative_is_not_the_readers_own(string query, string signs) => Assert.Equal(signs, string.Join(' ', SampleSigns.Raised(query)));

    [Fact]
    public void A_question_whether_to_worry_is_about_what_the_reader_has() => Assert.Equal(["fever"], SampleSigns.Raised("should i worry about a fever with back pain"));

    [Fact]
    public void An_emergency_in_itself_counts_inside_a_question() => Assert.Equal(["blood"], SampleSigns.Raised("what does vomiting blood mean"));

    [Theory]
    [InlineData("he lost control of his bladder")]
    [InlineData("she lost control of her bladder")]
    [InlineData("lost control of me bladder")]
    [InlineData("my mum's lost control of her bladder")]
    [InlineData("lost control of my dad's bladder")]
    [InlineData("husband pooed himself")]
    [InlineData("she has pooed herself")]
    public void Readers_ask_for_others_too(string query) => Assert.Equal(["bladder"], SampleSigns.Raised(query));
}
