using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace BackPainInfo.Web.Tests;

public sealed class SearchRequestTests
{
    [Fact]
    public void What_is_left_out_is_usual()
    {
        var request = Read("?q=back");

        Assert.Empty(request.Problems);
        Assert.Equal((10, 0, true), (request.Query.Take, request.Query.Skip, request.Query.CorrectSpelling));
        Assert.Empty(request.Query.Facets);
    }

    [Fact]
    public void Every_field_is_read()
    {
        var query = Read("?q=back%20pain&where=a&feel=b&trigger=c&kind=d&take=50&skip=10000&exact=1").Query;

        Assert.Equal(("back pain", 50, 10_000, false), (query.Text, query.Take, query.Skip, query.CorrectSpelling));
        Assert.Equal(["a", "b", "c", "d"], SearchRequest.FacetNames.Select(name => query.Facets[name]));
    }

    [Fact]
    public void An_empty_facet_and_an_unknown_field_are_passed_over()
    {
        var request = Read("?q=back&where=&colour=red");

        Assert.Empty(request.Problems);
        Assert.Empty(request.Query.Facets);
    }

    [Theory]
    [InlineData("?q=a&take=%2B5", "take")]
    [InlineData("?q=a&take=%205", "take")]
    [InlineData("?q=a&take=٥", "take")]
    [InlineData("?q=a&take=1e1", "take")]
    [InlineData("?q=a&skip=0x1", "skip")]
    public void A_number_is_plain_digits(string query, string field) => Assert.Equal([field], Read(query).Problems.Keys);

    private static SearchRequest Read(string query) => SearchRequest.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
