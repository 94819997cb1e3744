using System.IO.Compression;
using System.Text;
using BackPainInfo.Web.Http;

namespace BackPainInfo.Web.Tests.Http;

public sealed class KeptPageTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>A page about the middle of the back.</p>", 50)));

    private static readonly AcceptedEncodings Gzip = new(Gzip: true, Brotli: false);
    private static readonly AcceptedEncodings Brotli = new(Gzip: false, Brotli: true);

    [Fact]
    public void Until_it_is_compressed_the_plain_form_serves()
    {
        var page = new KeptPage(Body, "text/html", "");

        Assert.Equal("", page.BestFor(new(Gzip: true, Brotli: true)).Encoding.ToString());
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("deflate", "")]
    [InlineData("", "")]
    public void The_smallest_form_that_the_client_accepts_is_chosen(string accepted, string encoding)
    {
        var page = Compressed(Body);

        Assert.Equal(encoding, page.BestFor(AcceptedEncodings.Of(accepted)).Encoding.ToString());
    }

    [Fact]
    public void Every_form_unpacks_to_the_same_bytes()
    {
        var page = Compressed(Body);

        Assert.Equal(Body, Unpacked(new BrotliStream(new MemoryStream(page.BestFor(Brotli).Body), CompressionMode.Decompress)));
        Assert.Equal(Body, Unpacked(new GZipStream(new MemoryStream(page.BestFor(Gzip).Body), CompressionMode.Decompress)));
        Assert.Equal(Body, page.BestFor(default).Body);
    }

    [Fact]
    public void Each_form_has_a_strong_tag_of_its_own_made_from_the_bytes()
    {
        var page = Compressed(Body);
        var twin = Compressed([.. Body]);
        var other = Compressed([.. Body, 32]);

        string[] tags = [page.BestFor(Brotli).Tag.ToString(), page.BestFor(Gzip).Tag.ToString(), page.BestFor(default).Tag.ToString()];
        Assert.Equal(3, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("^\"[A-Za-z0-9_-]+\"$", tag));
        Assert.Equal(tags[2], twin.BestFor(default).Tag.ToString());
        Assert.NotEqual(tags[2], other.BestFor(default).Tag.ToString());
    }

    [Fact]
    public void Its_size_counts_all_forms_with_their_heads()
    {
        var page = Compressed(Body);

        KeptPage.Form[] forms = [page.BestFor(Brotli), page.BestFor(Gzip), page.BestFor(default)];
        Assert.Equal(forms.Sum(form => form.Head.Length + form.Body.Length), page.Size);
    }

    private static KeptPage Compressed(byte[] body)
    {
        var page = new KeptPage(body, "text/html", "");
        page.Compress();
        return page;
    }

    private static byte[] Unpacked(Stream stream)
    {
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }
}
