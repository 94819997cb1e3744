using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>
/// A view that writes straight to the page. A partial view is looked up, given seven services and buffered piece by piece, which for the results of a
/// search took longer than the search. Derive with <c>@inherits Markup&lt;TModel&gt;</c>, print with <c>@(new Pages_Shared_Name { Model = … })</c>;
/// tag helpers and anything that waits are not to be had.
/// </summary>
internal abstract class Markup<TModel> : IHtmlContent
{
    private TextWriter _page = TextWriter.Null;
    private HtmlEncoder _encoder = HtmlEncoder.Default;
    private string _attributeEnd = "";

    public required TModel Model { get; init; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        _page = writer;
        _encoder = encoder;
        var written = ExecuteAsync();
        if (!written.IsCompleted)
        {
            throw new InvalidOperationException($"{GetType().Name} waits for something; make it a partial view");
        }

        written.GetAwaiter().GetResult();
    }

    // What the Razor compiler calls, by these names.
    public abstract Task ExecuteAsync();

    protected void WriteLiteral(string text) => _page.Write(text);

    protected void Write(string? text)
    {
        if (text is { Length: > 0 })
        {
            _encoder.Encode(_page, text);
        }
    }

    protected void Write(IHtmlContent content) => content.WriteTo(_page, _encoder);

    protected void Write(int number) => _page.Write(number.ToString(CultureInfo.InvariantCulture));

    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _page.Write(prefix);
        _attributeEnd = suffix;
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        _page.Write(prefix);
        if (isLiteral)
        {
            _page.Write(value);
        }
        else
        {
            Write(value);
        }
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, int value, int valueOffset, int valueLength, bool isLiteral)
    {
        _page.Write(prefix);
        Write(value);
    }

    protected void EndWriteAttribute() => _page.Write(_attributeEnd);
}
