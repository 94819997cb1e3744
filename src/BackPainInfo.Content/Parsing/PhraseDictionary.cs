namespace BackPainInfo.Content.Parsing;

/// <summary>Finds known words and phrases in running text: whole words, any case, the longest first.</summary>
internal sealed class PhraseDictionary
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PhraseDictionary(IEnumerable<(string Form, string Id)> phrases)
        : this(phrases.Select(phrase => new Phrase(phrase.Form, phrase.Id)))
    {
    }

    private PhraseDictionary(IEnumerable<Phrase> phrases)
    {
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in phrases.Where(phrase => phrase.Form.Length > 0))
        {
            var first = phrase.Form[..EndOfWord(phrase.Form, 0)];
            if (!_byFirstWord.TryGetValue(first, out var forms))
            {
                _byFirstWord.Add(first, forms = []);
            }

            forms.Add(phrase);
        }

        foreach (var forms in _byFirstWord.Values)
        {
            forms.Sort((a, b) => b.Form.Length.CompareTo(a.Form.Length));
        }
    }

    public static PhraseDictionary Of(IEnumerable<GlossaryTerm> terms) =>
        new(terms.SelectMany(term => term.Forms.Prepend(term.Term).Select(form => new Phrase(form, term.Id))));

    /// <summary>Every phrase of the text, in order, each id once.</summary>
    public IReadOnlyList<string> FindAll(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var ids = new List<string>();
        for (var from = 0; Find(text, from, found) is { } phrase; from = phrase.Start + phrase.Length)
        {
            found.Add(phrase.Id);
            ids.Add(phrase.Id);
        }

        return ids;
    }

    /// <summary>The first phrase at or after <paramref name="start"/> whose id is not in <paramref name="used"/>.</summary>
    public (int Start, int Length, string Id)? Find(ReadOnlySpan<char> text, int start, IReadOnlySet<string> used)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && IsInside(text[i - 1])))
            {
                continue;
            }

            var end = EndOfWord(text, i);
            if (_lookup.TryGetValue(text[i..end], out var forms) && Match(text[i..], forms, used) is { } found)
            {
                return (i, found.Form.Length, found.Id);
            }

            i = end - 1;
        }

        return null;
    }

    private static Phrase? Match(ReadOnlySpan<char> text, List<Phrase> forms, IReadOnlySet<string> used)
    {
        foreach (var phrase in forms)
        {
            var form = phrase.Form;
            if (text.StartsWith(form, StringComparison.OrdinalIgnoreCase) && (text.Length == form.Length || !IsInside(text[form.Length])))
            {
                // A longer word that is used already hides the shorter one in it.
                return used.Contains(phrase.Id) ? null : phrase;
            }
        }

        return null;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return Math.Max(end, Math.Min(start + 1, text.Length));
    }

    private static bool IsInside(char letter) => char.IsLetterOrDigit(letter) || letter == '-';

    // A class, not a tuple: collections of value types are compiled anew at every start.
    private sealed record Phrase(string Form, string Id);
}
