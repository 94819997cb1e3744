using System.Globalization;
using BackPainInfo.Search;

namespace BackPainInfo.Web.Evaluation;

/// <summary>The <c>explain</c> command: how a query was read and why its pages stand where they stand, for editors.</summary>
internal static class ExplainCommand
{
    /// <summary>Returns the exit code: 0, or 2 without a query.</summary>
    public static int Run(ContentVersion content, string[] args)
    {
        if (args is not [var text, ..])
        {
            Console.Error.WriteLine("usage: explain \"<query>\"");
            return 2;
        }

        Write(Console.Out, content.Search.Explain(new SearchQuery { Text = text }));
        return 0;
    }

    private static void Write(TextWriter writer, SearchExplanation explanation)
    {
        writer.WriteLine($"read as: {explanation.Results.CorrectedQuery ?? "as written"}");
        foreach (var unit in explanation.Units)
        {
            var meaning = unit.ConceptId is { } concept ? $"idea {concept}" : unit.RepairedTo is { } repaired ? $"word, read as {repaired}" : "word";
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {unit.Wrote}: {meaning}, on {unit.Documents} pages, weight {unit.Weight:0.00}{(unit.Counts ? "" : ", breaks ties only")}"));
        }

        writer.WriteLine($"denied: {string.Join(", ", explanation.DeniedWords)}");
        foreach (var sign in explanation.Results.RedFlags)
        {
            writer.WriteLine($"red flag {sign.Id} ({sign.Group}): {string.Join(" + ", sign.Matched)}");
        }

        foreach (var hit in explanation.Hits)
        {
            var fields = string.Join(" ", hit.Fields.Where(field => field.Value > 0).Select(field => Number(field.Key, field.Value)));
            writer.WriteLine($"{Number("", hit.Score)}  {hit.DocumentId}  {fields} "
                + $"{Number("coordination", hit.Coordination)} {Number("question", hit.Question)} {Number("proximity", hit.Proximity)} {Number("lift", hit.Lift)}");
        }

        writer.WriteLine($"effort: {explanation.Effort}");
    }

    private static string Number(string name, double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{(name.Length > 0 ? "=" : "")}{value:0.00}");
}
