using AngleSharp.Dom;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class WhereItHurtsPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Every_region_is_a_link_in_words_before_the_drawing()
    {
        var page = await _visitor.PageAsync("/where-it-hurts");

        Assert.Equal(["/where-it-hurts/middle", "/where-it-hurts/chest-front"], page.Addresses("main ul a"));
        Assert.True(page.One("main .body-map ul").CompareDocumentPosition(page.All("main svg")[0]).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Each_drawing_has_the_regions_of_its_side()
    {
        var page = await _visitor.PageAsync("/where-it-hurts");

        Assert.Equal(["Seen from behind", "Seen from the front"], page.Texts("main figcaption"));
        Assert.Equal(["/where-it-hurts/middle", "/where-it-hurts/chest-front"], page.Addresses("main svg a"));
    }
}
