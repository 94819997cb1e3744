namespace BackPainInfo.Web.Tests.Http.Api;

public sealed class RedFlagsApiTests(SampleWebsite sample)
{
    [Fact]
    public async Task Every_sign_is_listed_worst_first_with_what_to_do_in_this_country()
    {
        var signs = (await sample.Visitor.JsonAsync("/api/v1/red-flags")).AsArray();

        Assert.Equal(["emergency", "emergency", "emergency", "emergency", "urgent", "soon"], signs.Select(sign => (string?)sign!["level"]));
        Assert.Equal(
            """{"id":"not-better","group":"worsening-or-not-better","level":"soon","sign":"Your pain is no better after 6 weeks","onlyIf":null,"why":"A visit can find what keeps it going.","action":"Tell them which of these you have.","url":"/red-flags#not-better","pointsTo":["mid-back-pain-overview"]}""",
            signs[5]!.ToJsonString());
    }
}
