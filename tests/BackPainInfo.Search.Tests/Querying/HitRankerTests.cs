namespace BackPainInfo.Search.Tests.Querying;

public sealed class HitRankerTests
{
    [Fact]
    public void A_page_with_more_of_the_words_beats_one_that_repeats_fewer()
    {
        var index = SmallSite.IndexOf(
            SmallSite.Page("repeats", "One", "lungs lungs lungs lungs"),
            SmallSite.Page("both", "Other", "Somewhere in a long text about many things the lungs and a cough are named."),
            SmallSite.Page("third", "Third", "nothing"));

        var hits = index.Search(new SearchQuery { Text = "lungs cough " }).Hits;

        Assert.Equal("both", hits[0].DocumentId);
    }

    [Fact]
    public void The_word_itself_beats_a_word_that_begins_so()
    {
        var index = SmallSite.IndexOf(
            SmallSite.Page("beginning", "Ribbon ribbons", "ribbon ribbon ribbon"),
            SmallSite.Page("exact", "Other", "In a long text about many other things one rib is named once and never again."));

        var hits = index.Search(new SearchQuery { Text = "pain in a rib" }).Hits;

        Assert.Equal("exact", hits[0].DocumentId);
    }

    [Fact]
    public void Words_that_stand_together_beat_the_same_words_far_apart()
    {
        var index = SmallSite.IndexOf(
            SmallSite.Page("apart", "One", "sharp " + string.Join(' ', Enumerable.Repeat("filling", 30)) + " twinge"),
            SmallSite.Page("together", "Two", "sharp twinge " + string.Join(' ', Enumerable.Repeat("filling", 30))),
            SmallSite.Page("third", "Three", "something else"));

        var hits = index.Search(new SearchQuery { Text = "sharp twinge " }).Hits;

        Assert.Equal("together", hits[0].DocumentId);
    }

    [Fact]
    public void A_sentence_close_to_a_question_finds_the_page_that_answers_it()
    {
        var asked = SmallSite.Page("asked", "One", "other words") with { Questions = ["does my mattress make my spine stiff by morning"] };
        var index = SmallSite.IndexOf(
            asked,
            SmallSite.Page("words", "Mattress and spine", "mattress spine stiff morning. A stiff spine in the morning, and a mattress."),
            SmallSite.Page("third", "Three", "something else"));

        var hits = index.Search(new SearchQuery { Text = "my mattress makes my spine stiff in the morning" }).Hits;

        Assert.Equal("asked", hits[0].DocumentId);
    }

    [Fact]
    public void Little_words_do_not_count()
    {
        var index = SmallSite.IndexOf(
            SmallSite.Page("little", "When should I", "what is it and why do I have it when should I"),
            SmallSite.Page("about", "Lungs", "lungs"),
            SmallSite.Page("third", "Three", "something else"));

        var hits = index.Search(new SearchQuery { Text = "when should I be afraid for my lungs " }).Hits;

        Assert.Equal("about", hits[0].DocumentId);
    }
}
