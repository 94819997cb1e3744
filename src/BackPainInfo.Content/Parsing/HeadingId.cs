using System.Text;

namespace BackPainInfo.Content.Parsing;

/// <summary>A heading's id, made the way GitHub makes them.</summary>
internal static class HeadingId
{
    public static string From(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '_')
            {
                id.Append(char.ToLowerInvariant(letter));
            }
            else if (letter == ' ')
            {
                id.Append('-');
            }
        }

        return id.ToString();
    }
}
