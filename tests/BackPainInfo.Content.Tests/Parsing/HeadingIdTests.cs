using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Tests.Parsing;

public sealed class HeadingIdTests
{
    [Theory]
    [InlineData("What helps, and how well?", "what-helps-and-how-well")]
    [InlineData("A&E or a GP", "ae-or-a-gp")]
    [InlineData("Shoulder-blade pain", "shoulder-blade-pain")]
    [InlineData("?!", "")]
    public void Ids_are_made_the_way_GitHub_makes_them(string text, string id) => Assert.Equal(id, HeadingId.From(text));
}
