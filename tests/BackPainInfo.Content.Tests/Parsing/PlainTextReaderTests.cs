namespace BackPainInfo.Content.Tests.Parsing;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Sections_hold_the_words_without_marks()
    {
        var sections = new ParsedBody("Start of *it*.[^a]\n\n## What helps?\n\nA [link](/a) &amp; a nerve.\n\n- one\n- two\n\n::: evidence heat\n:::\n").Body.Sections;

        Assert.Equal([new ArticleSection("", "", "Start of it."), new ArticleSection("what-helps", "What helps?", "A link & a nerve.\none;\ntwo;")], sections);
    }

    [Fact]
    public void A_list_stands_on_the_sources_of_its_lead()
    {
        var prose = new ParsedBody("See a GP if:[^a]\n\n- 4 weeks pass\n\nAnother 5 weeks.").Body.Prose;

        Assert.Equal([["a"], ["a"], []], prose.Select(block => block.Sources));
    }

    [Fact]
    public void A_table_cell_stands_on_the_sources_of_its_row()
    {
        var prose = new ParsedBody("| A | B |\n| - | - |\n| 7 | x[^a] |").Body.Prose;

        Assert.Equal(["a"], prose.Single(block => block.Text == "7").Sources);
    }
}
