using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>What the advice of one country owes at one level.</summary>
internal static class CountryRules
{
    public static void Check(CountryAction action, RedFlagLevel level, YamlFields fields)
    {
        if (action.Heading.Length > 0 && !action.Heading.EndsWith("if:", StringComparison.Ordinal))
        {
            fields.Problem("heading", $"the heading '{action.Heading}' does not end in 'if:'; the signs follow it as a list");
        }

        if (level == RedFlagLevel.Emergency && action.Elsewhere is null)
        {
            fields.Problem("elsewhere", "an emergency has no 'elsewhere'; say what readers in other countries do");
        }

        if (level == RedFlagLevel.Emergency && action.Phones.Count == 0)
        {
            fields.Problem("phones", "an emergency has no phone number; add one with its label");
        }

        foreach (var phone in action.Phones.Where(phone => phone.Number.Length > 0 && !IsDialable(phone.Number)))
        {
            fields.Problem("phones", $"'{phone.Number}' cannot be dialled; write digits, spaces and a leading +");
        }
    }

    private static bool IsDialable(string number) => number.Any(char.IsAsciiDigit) && number.TrimStart('+').All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '-');
}
