using System.Globalization;

namespace BackPainInfo.Content.Validation;

/// <summary>Tells a figure that needs a source ("1 in 7", "37%", "6 weeks", "619 people") from a number that needs none ("2 or 3 questions", "section 1.3").</summary>
internal static class Figures
{
    private const double LargestCount = 12;

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "times", "people", "adults", "trials", "studies", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes",
    };

    public static bool Has(string text)
    {
        if (text.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        var words = Sentences.Words(text);
        return words.Where((_, index) => IsFigure(words, index)).Any();
    }

    private static bool IsFigure(IReadOnlyList<string> words, int index)
    {
        if (!double.TryParse(words[index], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        if (index > 0 && words[index - 1].StartsWith("section", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return number > LargestCount || (index + 1 < words.Count && Units.Contains(words[index + 1]));
    }
}
