using System.Text.Encodings.Web;
using BackPainInfo.Web.Pages.Shared;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class MarkupTests
{
    [Fact]
    public void A_view_that_waits_is_a_fault_and_not_half_a_page()
    {
        var view = new Waiting { Model = TimeSpan.FromSeconds(5) };

        Assert.Throws<InvalidOperationException>(() => view.WriteTo(TextWriter.Null, HtmlEncoder.Default));
    }

    [Fact]
    public void Texts_and_attributes_are_escaped_and_literals_are_not()
    {
        using var page = new StringWriter();

        new Link { Model = "a&\"b\"" }.WriteTo(page, HtmlEncoder.Default);

        Assert.Equal("<a href=\"/?q=a&amp;&quot;b&quot;\">a&amp;&quot;b&quot; 3</a>", page.ToString());
    }

    private sealed class Waiting : Markup<TimeSpan>
    {
        public override Task ExecuteAsync() => Task.Delay(Model, TestContext.Current.CancellationToken);
    }

    // As the Razor compiler writes <a href="/?q=@Model">@Model 3</a>.
    private sealed class Link : Markup<string>
    {
        public override Task ExecuteAsync()
        {
            WriteLiteral("<a");
            BeginWriteAttribute("href", " href=\"", 2, "\"", 16, 2);
            WriteAttributeValue("", 9, "/?q=", 9, 4, true);
            WriteAttributeValue("", 13, Model, 13, 6, false);
            EndWriteAttribute();
            WriteLiteral(">");
            Write(Model);
            WriteLiteral(" ");
            Write(3);
            WriteLiteral("</a>");
            return Task.CompletedTask;
        }
    }
}
