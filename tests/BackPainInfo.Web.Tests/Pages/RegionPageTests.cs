using System.Net;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class RegionPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task What_can_hurt_there_is_grouped_by_how_soon_to_get_help()
    {
        var page = await _visitor.PageAsync("/where-it-hurts/middle");

        Assert.Equal(["Needs help now", "Needs help today", "Look after yourself first"], page.Texts("main h2"));
        Assert.Equal(["tel:999", "/causes/cauda-equina-and-cord-compression", "tel:111", "/causes/muscle-strain"], page.Addresses("main section a"));
    }

    [Fact]
    public async Task A_condition_whose_article_is_planned_is_named_and_not_linked()
    {
        var page = await _visitor.PageAsync("/where-it-hurts/middle");

        Assert.Contains("Shingles Often felt as: burning", page.Texts("main section li"));
    }

    [Fact]
    public async Task It_shows_nothing_that_hurts_elsewhere()
    {
        var page = await _visitor.PageAsync("/where-it-hurts/chest-front");

        Assert.Equal(["tel:999", "/organs/heart-angina-heart-attack"], page.Addresses("main section a"));
    }

    [Fact]
    public Task An_unknown_region_is_missing() => _visitor.PageAsync("/where-it-hurts/elbow", HttpStatusCode.NotFound);
}
