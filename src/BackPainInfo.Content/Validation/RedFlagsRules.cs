using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>What one warning sign owes: a way to be found, and words that can be read in a fright.</summary>
internal static class RedFlagsRules
{
    public static void Check(RedFlag flag, HashSet<string> filler, YamlFields fields)
    {
        if (flag.LayPhrases.Count == 0 && flag.Combine.Count == 0)
        {
            fields.Problem("layPhrases", $"the sign '{flag.Id}' has neither 'layPhrases' nor 'combine'; no search can raise it, add words");
        }

        if (flag.Combine.Any(line => line.Count == 0 || line.Any(set => set.Count == 0)))
        {
            fields.Problem("combine", "a line or set of 'combine' is empty; write [[one, two], [three]] or remove it");
        }

        foreach (var phrase in flag.LayPhrases.Concat(flag.Unless).Concat(flag.Combine.SelectMany(line => line).SelectMany(set => set)).Distinct())
        {
            if (!NumberRange.IsWellFormed(phrase))
            {
                fields.Problem("layPhrases", $"the number range in '{phrase}' is not well formed; write {{38-42}} with the smaller number first");
            }

            if (phrase.Contains("..", StringComparison.Ordinal) && phrase.Split("..").Any(part => !part.Any(char.IsLetterOrDigit)))
            {
                fields.Problem("layPhrases", $"the gap in '{phrase}' has no word on one side; write words before and after it, as in cant .. pee");
            }

            if (LeftOf(phrase, filler) is { } left)
            {
                fields.Problem("layPhrases", $"of '{phrase}' only '{left}' is searched for, because filler is left out; write that, or other words");
            }
        }

        WordRules.CheckCallout(fields, "sign", flag.Sign);
        WordRules.CheckCallout(fields, "ask", flag.Ask);
        WordRules.CheckCallout(fields, "onlyIf", flag.OnlyIf);
        WordRules.CheckCallout(fields, "why", flag.Why);
        WordRules.CheckGrade(fields, "sign", $"{flag.Sign}\n{flag.OnlyIf}\n{flag.Why}", "text of the sign");
    }

    // The one word that filler stands beside, or nothing where all is filler; null where more is left.
    private static string? LeftOf(string phrase, HashSet<string> filler)
    {
        var words = phrase.Split(' ');
        if (!words.Any(filler.Contains))
        {
            return null;
        }

        var left = words.Where(word => !filler.Contains(word)).ToList();
        return left.Count > 1 ? null : string.Concat(left);
    }
}
