using System.Text;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Reading;

public sealed class ContentFolderReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backpaininfo-");

    [Fact]
    public void Files_are_read_under_their_names_in_the_folder()
    {
        Write("evidence/causes.yml", "a: 1\r\nb: 2\r\n"u8);

        var folder = ContentFolderReader.Read(_folder.FullName);

        Assert.Equal("a: 1\nb: 2\n", folder.Find("evidence/causes.yml")!.ReadText());
        Assert.Empty(folder.Problems);
    }

    [Theory]
    [InlineData("a\rb")]
    [InlineData("a\fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void Whatever_ends_a_line_becomes_a_line_feed(string text)
    {
        Write("site.yml", Encoding.UTF8.GetBytes(text));

        Assert.Equal("a\nb", ContentFolderReader.Read(_folder.FullName).Find("site.yml")!.ReadText());
    }

    [Theory]
    [InlineData("\uFEFFa")]
    [InlineData("\uFEFF\uFEFFa")]
    public void A_byte_order_mark_is_no_text(string text)
    {
        Write("site.yml", Encoding.UTF8.GetBytes(text));

        Assert.Equal("a", ContentFolderReader.Read(_folder.FullName).Find("site.yml")!.ReadText());
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_with_their_line()
    {
        Write("site.yml", [(byte)'a', (byte)'\n', (byte)'b', 0xFF, 0xFE]);

        Assert.Equal("content/site.yml(2): the bytes here are not UTF-8 text; save the file as UTF-8", Problem());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("\uFEFF\u00A0\u2003\n")]
    public void An_empty_file_is_a_problem(string text)
    {
        Write("site.yml", Encoding.UTF8.GetBytes(text));

        Assert.Equal("content/site.yml(1): the file is empty; fill or delete it", Problem());
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        Write("site.yml", new byte[(2 * 1024 * 1024) + 1]);

        Assert.StartsWith("content/site.yml(1): the file has 2048 KB", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_editors_leave_behind_are_not_read()
    {
        Write(".site.yml.swp", "x"u8);
        Write("site.yml~", "x"u8);
        Write(".git/x", "x"u8);

        Assert.Empty(ContentFolderReader.Read(_folder.FullName).Files);
    }

    [Fact]
    public async Task A_moved_file_gives_another_version()
    {
        Write("a.yml", "x"u8);
        var before = await ContentFolderReader.Read(_folder.FullName).VersionId;
        File.Move(Path.Combine(_folder.FullName, "a.yml"), Path.Combine(_folder.FullName, "b.yml"));

        Assert.NotEqual(before, await ContentFolderReader.Read(_folder.FullName).VersionId);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Problem() => Assert.Single(ContentFolderReader.Read(_folder.FullName).Problems).ToString();

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
