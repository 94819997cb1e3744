using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>A document as one text, for engines without fields.</summary>
internal static class DocumentText
{
    public static string Of(SearchDocument document) => string.Join('\n', [document.Title, .. document.AlsoCalled, .. document.Questions, Body(document)]);

    public static string Body(SearchDocument document) =>
        string.Join('\n', [document.Summary, .. document.Sections.Select(section => $"{section.Title}\n{section.Text}")]);
}
