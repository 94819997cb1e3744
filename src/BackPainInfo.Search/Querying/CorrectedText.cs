using System.Text;

namespace BackPainInfo.Search.Querying;

/// <summary>The reader's text with the repaired words in place of the written ones, and everything else as it was.</summary>
internal static class CorrectedText
{
    public static string? Of(string text, List<QueryWord> words)
    {
        if (!words.Exists(word => word.IsRepaired))
        {
            return null;
        }

        var corrected = new StringBuilder();
        var position = 0;
        foreach (var word in words)
        {
            if (word.Repaired is not { Length: > 0 } repaired)
            {
                continue;
            }

            // Two words at one place were written as one.
            corrected.Append(word.Token.Start < position ? " " : text[position..word.Token.Start]).Append(repaired);
            position = word.Token.End;
        }

        return corrected.Append(text[position..]).ToString();
    }
}
