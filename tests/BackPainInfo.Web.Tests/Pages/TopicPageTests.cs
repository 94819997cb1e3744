using System.Net;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class TopicPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Its_articles_are_listed_in_their_order_with_their_summaries()
    {
        var page = await _visitor.PageAsync("/causes");

        Assert.Equal("Causes in the back", page.Text("h1"));
        Assert.Equal(["Muscle strain", "Squeezed nerves and spinal cord"], page.Texts(".article-list a"));
        Assert.Equal(["/causes/muscle-strain", "/causes/cauda-equina-and-cord-compression"], page.Addresses(".article-list a"));
        Assert.Contains("A pulled muscle aches when you move. It heals in weeks.", page.Texts(".article-list p"));
    }

    [Fact]
    public async Task A_planned_article_is_named_and_not_linked()
    {
        var page = await _visitor.PageAsync("/causes");

        Assert.Contains("Shingles", page.Texts("main li"));
        Assert.DoesNotContain("/causes/shingles", page.Addresses("a"));
    }

    [Fact]
    public async Task A_topic_without_articles_is_a_page()
    {
        var page = await _visitor.PageAsync("/diagnosis");

        Assert.Equal(["Which doctor to see"], page.Texts("main h2 + ul li"));
    }

    [Fact]
    public async Task The_treatments_are_listed_by_rating_with_a_link_to_their_evidence()
    {
        var page = await _visitor.PageAsync("/treatment");

        Assert.Equal(["Likely to help", "Not sure"], page.Texts("[aria-labelledby=all-treatments] h3"));
        Assert.Equal(
            ["/treatment/heat-and-cold#evidence-warmth", "/treatment/heat-and-cold#evidence-cold-packs"],
            page.Addresses("[aria-labelledby=all-treatments] a"));
        Assert.Contains("Warming ointment Evidence: none", page.Texts("[aria-labelledby=all-treatments] li"));
    }

    [Fact]
    public async Task Only_the_topic_of_treatments_lists_treatments()
    {
        var page = await _visitor.PageAsync("/causes");

        Assert.False(page.Has("#all-treatments"));
    }

    [Fact]
    public Task An_unknown_topic_is_missing() => _visitor.PageAsync("/nothing", HttpStatusCode.NotFound);
}
