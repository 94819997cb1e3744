using System.Globalization;

namespace BackPainInfo.Content.Validation;

/// <summary>The <c>{38-42}</c> in a phrase.</summary>
internal static class NumberRange
{
    /// <summary>True for a phrase without braces, and for one whose braces hold ranges.</summary>
    public static bool IsWellFormed(string phrase)
    {
        var rest = phrase;
        while (rest.AsSpan().IndexOfAny('{', '}') is var open and >= 0)
        {
            var close = rest.IndexOf('}');
            if (rest[open] != '{' || close < open || !IsRange(rest[(open + 1)..close]))
            {
                return false;
            }

            rest = rest[(close + 1)..];
        }

        return true;
    }

    private static bool IsRange(string text) => text.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var min)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var max)
        && min < max;
}
