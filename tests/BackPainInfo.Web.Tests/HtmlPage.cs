using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackPainInfo.Web.Tests;

/// <summary>A page as its parsed document, asked by selector.</summary>
internal sealed class HtmlPage
{
    private HtmlPage(IDocument document) => Document = document;

    public IDocument Document { get; }

    public string Title => Document.Title ?? "";

    public static HtmlPage Parse(string html) => new(new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html));

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    /// <summary>The one element there is.</summary>
    public IElement One(string selector) => Assert.Single(All(selector));

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public string Text(string selector) => TextOf(One(selector));

    public IReadOnlyList<string> Texts(string selector) => [.. All(selector).Select(TextOf)];

    public IReadOnlyList<string> Addresses(string selector) => [.. All(selector).Select(link => link.GetAttribute("href") ?? "")];

    /// <summary>What a reader sees, with every run of spaces as one.</summary>
    public static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}
