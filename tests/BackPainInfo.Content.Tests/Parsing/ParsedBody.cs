using BackPainInfo.Content.Parsing;
using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Tests.Parsing;

/// <summary>The body of an article that consists of some Markdown, with the glossary word "nerve".</summary>
internal sealed class ParsedBody
{
    private static readonly GlossaryTerm[] Glossary =
    [
        new() { Id = "nerve", Term = "nerve", Forms = ["nerves"], Plain = "a wire", Meaning = "It carries feeling." },
        new() { Id = "nerve-root", Term = "nerve root", Forms = [], Plain = "where a nerve begins", Meaning = "It leaves the spine." },
    ];

    private readonly FileFindings _findings = new("content/articles/a/b.md");

    public ParsedBody(string markdown, int linesBefore = 0) => Body =
        new ArticleBodyParser(MarkdownPipelineFactory.Create(), PhraseDictionary.Of(Glossary), _findings, new ArticleText(markdown, linesBefore)).Parse();

    public ArticleBody Body { get; }

    public string Html => string.Concat(Body.Parts.Select(part => part is HtmlRun run ? run.Html : $"<component>{part}</component>\n"));

    public IReadOnlyList<string> Problems => [.. _findings.Problems.Select(problem => $"{problem.Line}: {problem.Message}")];

    public IReadOnlyList<IdUse> References => _findings.References;
}
