using System.Net;

namespace BackPainInfo.Web.Tests;

public sealed class LiveContentTests : IAsyncDisposable
{
    private const string Strain = "/causes/muscle-strain";

    private readonly SampleCopy _copy = new();
    private readonly TestSite _site;
    private readonly Visitor _visitor;
    private readonly LiveContent _content;

    public LiveContentTests()
    {
        _site = new TestSite(_copy.Folder);
        _visitor = _site.NewVisitor();
        _content = _site.Service<LiveContent>();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _copy.Dispose();
    }

    [Fact]
    public async Task A_reload_serves_the_edit_and_gives_its_pages_new_tags()
    {
        var before = _content.Current;
        using var old = await _visitor.GetAsync(Strain);
        _copy.Edit(SampleCopy.Strain, "title: Muscle strain", "title: A strained muscle");

        _content.Reload();

        using var edited = await _visitor.GetAsync(Strain, ("If-None-Match", Visitor.Header(old, "ETag")));
        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        Assert.Equal("A strained muscle", HtmlPage.Parse(await Visitor.TextOfAsync(edited)).Text("h1"));
        Assert.NotEqual(before.Id, _content.Current.Id);
        Assert.Equal("Muscle strain", before.Site.FindArticle("muscle-strain")!.Title);
    }

    [Fact]
    public async Task A_reload_serves_the_edit_to_searches()
    {
        _copy.Edit(SampleCopy.Strain, "Use warm pads.", "Use a zyzzyva.");

        _content.Reload();

        var answer = await _visitor.JsonAsync("/api/v1/search?q=zyzzyva");
        Assert.Equal(1, (int)answer["total"]!);
    }

    [Fact]
    public void The_same_content_stays_the_same_version()
    {
        var before = _content.Current;

        _content.Reload();

        Assert.Same(before, _content.Current);
    }

    [Fact]
    public async Task A_broken_edit_changes_nothing_until_it_is_mended()
    {
        var before = _content.Current;
        _copy.Edit(SampleCopy.Strain, "- weak-legs", "- weak-leg");

        _content.Reload();
        var problems = _content.Problems;
        var page = await _visitor.PageAsync(Strain);
        _copy.Edit(SampleCopy.Strain, "- weak-leg", "- weak-legs");
        _content.Reload();

        Assert.Equal($"content/{SampleCopy.Strain}", Assert.Single(problems).File);
        Assert.Equal("Muscle strain", page.Text("h1"));
        Assert.Empty(_content.Problems);
        Assert.Equal(before.Id, _content.Current.Id);
    }

    [Fact]
    public async Task A_file_cut_off_while_being_written_changes_nothing()
    {
        var text = _copy.Read(SampleCopy.Strain);
        for (var length = 0; length < text.Length; length += text.Length / 7)
        {
            _copy.Write(SampleCopy.Strain, text[..length]);
            _content.Reload();
            Assert.Equal("Muscle strain", (await _visitor.PageAsync(Strain)).Text("h1"));
        }

        _copy.Write(SampleCopy.Strain, text);
        _content.Reload();

        Assert.Empty(_content.Problems);
    }

    [Fact]
    public async Task A_folder_that_disappears_and_comes_back_is_survived()
    {
        var away = _copy.Folder + "-away";
        Directory.Move(_copy.Folder, away);

        _content.Reload();
        var problems = _content.Problems;
        var page = await _visitor.PageAsync("/start");
        Directory.Move(away, _copy.Folder);
        _content.Reload();

        Assert.NotEmpty(problems);
        Assert.Equal("Start here", page.Text("h1"));
        Assert.Empty(_content.Problems);
    }

    [Fact]
    public async Task A_folder_replaced_by_half_changes_nothing()
    {
        Directory.Delete(Path.Combine(_copy.Folder, "evidence"), recursive: true);
        Directory.Delete(Path.Combine(_copy.Folder, "articles", "causes"), recursive: true);

        _content.Reload();

        Assert.NotEmpty(_content.Problems);
        await _visitor.PageAsync(Strain);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("red-flags.yml")]
    [InlineData("exercises/cat-stretch-1.svg")]
    [InlineData(SampleCopy.Strain)]
    public async Task Rubbish_in_a_file_changes_nothing(string path)
    {
        var rubbish = new byte[20_000];
        new Random(7).NextBytes(rubbish);
        await File.WriteAllBytesAsync(Path.Combine(_copy.Folder, path), rubbish, TestContext.Current.CancellationToken);

        _content.Reload();

        Assert.NotEmpty(_content.Problems);
        await _visitor.PageAsync(Strain);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData(SampleCopy.Strain)]
    public async Task A_folder_in_the_place_of_a_file_changes_nothing(string path)
    {
        File.Delete(Path.Combine(_copy.Folder, path));
        Directory.CreateDirectory(Path.Combine(_copy.Folder, path));

        _content.Reload();

        Assert.NotEmpty(_content.Problems);
        await _visitor.PageAsync(Strain);
    }

    [Fact]
    public async Task Readers_see_whole_versions_only_while_content_is_reloaded()
    {
        string[] names = ["Sample Back", "Other Name"];
        var isReloading = true;
        var readers = Enumerable.Range(0, 4).Select(reader => Task.Run(async () =>
        {
            var seen = 0;
            while (Volatile.Read(ref isReloading) || seen < 5)
            {
                var page = await _visitor.PageAsync(reader % 2 == 0 ? Strain : $"/about?{seen}");
                var name = page.Title.EndsWith(names[0], StringComparison.Ordinal) ? names[0] : names[1];
                Assert.EndsWith(name, page.Title, StringComparison.Ordinal);
                Assert.Equal(name, page.Text("header a[href='/']"));
                Assert.Contains($"{name} gives general information", page.Text("footer"), StringComparison.Ordinal);
                seen++;
            }
        })).ToList();

        for (var round = 0; round < 12; round++)
        {
            _copy.Edit("site.yml", $"name: {names[round % 2]}", $"name: {names[1 - (round % 2)]}");
            _content.Reload();
        }

        Volatile.Write(ref isReloading, false);
        await Task.WhenAll(readers);
        Assert.Equal(names[0], _content.Current.Site.Name);
    }
}
