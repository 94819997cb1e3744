using System.Text;
using BackPainInfo.Web.Http;

namespace BackPainInfo.Web.Tests.Http;

public sealed class IndentationTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>a  b</p>", "<p>a  b</p>")]
    [InlineData("  <ul>\n    <li>a</li>\n\n  </ul>\n", "<ul>\n<li>a</li>\n\n</ul>\n")]
    [InlineData("<p>zwölf\n  Jahre</p>", "<p>zwölf\nJahre</p>")]
    [InlineData("  <pre>\n  a\n</pre>", "  <pre>\n  a\n</pre>")]
    public void Lines_begin_with_their_text_unless_the_page_has_preformatted_text(string html, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(Indentation.Remove(Encoding.UTF8.GetBytes(html))));
}
