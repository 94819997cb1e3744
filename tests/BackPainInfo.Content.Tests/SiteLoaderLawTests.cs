using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Content.Tests;

public sealed class SiteLoaderLawTests
{
    private static readonly Gen<string> Files = Gen.Elements(SampleFiles.All.Keys);

    /// <summary>A file of the sample in which a stretch is left out, written twice, or replaced by something strange.</summary>
    private static readonly Gen<(string File, string Text)> Edits =
        from file in Files
        let text = SampleFiles.All[file]
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Frequency((3, Gen.Choose(0, 12)), (1, Gen.Choose(0, text.Length)))
        let end = Math.Min(start + length, text.Length)
        from inserted in Gen.OneOf(Gen.Constant(""), Gen.Constant(text[start..end] + text[start..end]), HostileText.Piece)
        select (file, Writable(text[..start] + inserted + text[end..]));

    [Fact]
    public void One_edit_of_one_file_gives_a_site_or_problems()
    {
        using var sample = new SampleSite();

        Law.Holds(Edits, edit => LoadsOrReports(sample, edit.File, edit.Text), cases: 100);
    }

    // Half a surrogate pair cannot be written as UTF-8.
    private static string Writable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void LoadsOrReports(SampleSite sample, string file, string text)
    {
        sample.Write(file, text);

        try
        {
            Assert.NotEmpty(sample.Load().Topics);
        }
        catch (InvalidContentException invalid)
        {
            Assert.NotEmpty(invalid.Problems);
            Assert.All(invalid.Problems, problem => Assert.InRange(problem.Line, 1, int.MaxValue));
        }
        finally
        {
            sample.Write(file, SampleFiles.All[file]);
        }
    }
}
