using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;
using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content;

/// <summary>Reads a content folder into a <see cref="Site"/>: read, parse, validate, assemble.</summary>
public static class SiteLoader
{
    /// <summary>
    /// Loads the folder, or throws <see cref="InvalidContentException"/> with every problem in it. <paramref name="judgesWords"/> also judges how
    /// the articles read, which takes as long as the rest and is for editors: a site that only serves leaves it out.
    /// </summary>
    public static Site Load(string contentFolder, bool judgesWords = true)
    {
        var folder = ContentFolderReader.Read(contentFolder);
        IReadOnlyList<ArticleDraft> drafts = [];
        IReadOnlyList<FileFindings> articles = [];
        var registers = RegistersReader.Read(folder, (outline, glossary) => drafts = ArticleParser.ParseAll(folder, outline, glossary, judgesWords, out articles));
        var siteProblems = SiteRules.Check(folder, registers, drafts, articles);
        var readability = judgesWords ? WordWarnings.Check(registers, drafts) : [];

        FileFindings[] files = [.. registers.Findings, .. articles];
        var problems = InOrder([.. folder.Problems, .. siteProblems, .. files.SelectMany(file => file.Problems)]);
        var warnings = InOrder(files.SelectMany(file => file.Warnings));
        return problems.Count == 0
            ? SiteAssembler.Assemble(folder.VersionId.GetAwaiter().GetResult(), registers, drafts, readability, warnings)
            : throw new InvalidContentException(problems, warnings);
    }

    private static IReadOnlyList<ContentProblem> InOrder(IEnumerable<ContentProblem> problems) =>
    [
        .. problems.Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];
}
