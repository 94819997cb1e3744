using System.Globalization;

namespace BackPainInfo.Web.Evaluation;

/// <summary>The <c>evaluate</c> command: how well the search serves a collection of judged queries.</summary>
internal static class EvaluateCommand
{
    private const int Worst = 20;

    /// <summary>Returns the exit code: 0, or 2 where no file is named.</summary>
    public static int Run(ContentVersion content, string[] args)
    {
        if (args is not [var path, ..] || !File.Exists(path))
        {
            Console.Error.WriteLine("usage: evaluate <queries.jsonl>");
            return 2;
        }

        Write(Console.Out, RelevanceReport.Of(content.Search, JudgedQuery.ReadAll(path)));
        return 0;
    }

    private static void Write(TextWriter writer, RelevanceReport report)
    {
        var figures = string.Create(CultureInfo.InvariantCulture, $"""
            queries                      {report.Outcomes.Count}
            nDCG@10                      {report.Ndcg:0.000}
            MRR@10                       {report.Mrr:0.000}
            success@3                    {report.SuccessAt3:0.000}
            red-flag recall, emergencies {report.EmergencyRecall:0.000}
            red-flag recall, all         {report.Recall:0.000}
            false red-flag rate          {report.FalseRate:0.000}
            the same, tempting queries   {report.TemptingFalseRate:0.000}
            negation errors              {report.NegationErrors}
            """);
        writer.WriteLine(figures);
        WriteSigns(writer, report);
        writer.WriteLine($"\nThe {Worst} worst queries:");
        foreach (var outcome in report.Outcomes.OrderBy(outcome => outcome.Ndcg).Take(Worst))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Ndcg:0.00}  {outcome.Query.Query}"));
            writer.WriteLine($"      wanted   {string.Join(", ", outcome.Query.Relevant.OrderByDescending(page => page.Value).Select(page => $"{page.Key} {page.Value}"))}");
            writer.WriteLine($"      returned {string.Join(", ", outcome.Returned.Take(5))}");
        }
    }

    private static void WriteSigns(TextWriter writer, RelevanceReport report)
    {
        foreach (var outcome in report.Outcomes)
        {
            WriteGroups(writer, "missed", outcome, outcome.Missed);
            WriteGroups(writer, "false alarm", outcome, outcome.FalseAlarms);
            WriteGroups(writer, "negation error", outcome, outcome.NegationErrors);
        }
    }

    private static void WriteGroups(TextWriter writer, string kind, QueryOutcome outcome, IEnumerable<string> groups)
    {
        if (string.Join(", ", groups) is { Length: > 0 } names)
        {
            writer.WriteLine($"{kind}: {names}  «{outcome.Query.Query}»");
        }
    }
}
