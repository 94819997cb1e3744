namespace BackPainInfo.Content.Validation;

/// <summary>Splits running text into sentences and words.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "dr", "vs", "approx", "st", "no"];

    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' or '\n' && IsEnd(text, start, i))
            {
                Add(text[start..(i + 1)], sentences);
                start = i + 1;
            }
        }

        Add(text[start..], sentences);
        return sentences;
    }

    /// <summary>Words with their inner apostrophes, hyphens and points: "don't", "X-ray", "14.3".</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsJoint(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            words.Add(text[i..end]);
            i = end;
        }

        return words;
    }

    private static bool IsJoint(char letter) => letter is '\'' or '’' or '-' or '.' or '&';

    private static bool IsEnd(string text, int start, int stop)
    {
        if (text[stop] == '\n')
        {
            return true;
        }

        var next = stop + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')' or '.' or '!' or '?')
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= text.Length || (!char.IsLower(text[next]) && !IsAbbreviation(text.AsSpan(start, stop - start)));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '(', '\n') + 1)..];
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(string text, List<Sentence> sentences)
    {
        var trimmed = text.Trim();
        if (trimmed.Any(char.IsLetter))
        {
            sentences.Add(new Sentence(trimmed, Words(trimmed)));
        }
    }
}
