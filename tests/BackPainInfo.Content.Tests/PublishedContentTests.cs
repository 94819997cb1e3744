using System.Runtime.CompilerServices;

namespace BackPainInfo.Content.Tests;

public sealed class PublishedContentTests
{
    [Fact]
    public void The_content_folder_has_no_problems()
    {
        var problems = Array.Empty<ContentProblem>() as IReadOnlyList<ContentProblem>;
        try
        {
            SiteLoader.Load(ContentFolder());
        }
        catch (InvalidContentException exception)
        {
            problems = exception.Problems;
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void No_article_shares_eight_words_in_a_row_with_the_source()
    {
        var digest = new SourceSequences(File.ReadAllBytes(Path.Combine(Here(), "source-sequences.bin")));

        var shared = Directory.EnumerateFiles(Path.Combine(ContentFolder(), "articles"), "*.md", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetFileName(file), Words: digest.FirstShared(File.ReadAllText(file))))
            .Where(found => found.Words is not null);

        Assert.True(digest.Count > 1000);
        Assert.Empty(shared);
    }

    [Fact]
    public void The_digest_finds_a_shared_sequence()
    {
        var digest = new SourceSequences(BitConverter.GetBytes(SourceSequences.Hash("one two three four five six seven eight")));

        Assert.Equal("one two three four five six seven eight", digest.FirstShared("Zero, one two three: four five SIX seven eight nine."));
        Assert.Null(digest.FirstShared("one two three four five six seven"));
    }

    private static string ContentFolder()
    {
        var folder = new DirectoryInfo(Here());
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "content", "articles")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("no content folder above the tests"), "content");
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
