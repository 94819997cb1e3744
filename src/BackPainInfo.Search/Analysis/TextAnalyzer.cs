namespace BackPainInfo.Search.Analysis;

/// <summary>
/// Text to words, the same for documents and queries, in one pass and without ever failing: letters are folded, words cut apart, contractions
/// and compounds opened, spelling unified, words stemmed.
/// <para>
/// Compounds: a word the table knows as two is always two tokens, however it was written ("midback", "mid-back", "mid back"), so an index and a
/// phrase need no rule for it. The first of the two has the joined form as its <see cref="Token.Alias"/>; so has the first of any two words
/// joined by a hyphen ("follow-up" has "followup").
/// </para>
/// </summary>
internal static class TextAnalyzer
{
    public static Token[] Analyze(string text) => Analyze(text, null);

    /// <summary>The same for one of many texts, whose words are kept in <paramref name="forms"/>.</summary>
    public static Token[] Analyze(string text, WordForms? forms)
    {
        var tokens = new List<Token>((text.Length / 6) + 2);
        var words = new WordScanner(text, stackalloc char[WordScanner.LongestWord]);
        while (words.Next())
        {
            Add(tokens, words, text, forms);
        }

        return [.. tokens];
    }

    private static void Add(List<Token> tokens, in WordScanner found, string text, WordForms? forms)
    {
        var word = found.Word;
        if (word is Contractions.Not && EndsInCan(tokens, found))
        {
            tokens[^1] = tokens[^1] with { Surface = Contractions.Cant, Stem = Contractions.Cant, End = found.End, Form = WordForm.NotKept };
            return;
        }

        if (word is "o" && EndsInSlashedWith(tokens, found))
        {
            tokens[^1] = tokens[^1] with { Surface = "without", Stem = "without", End = found.End, Form = WordForm.NotKept };
            return;
        }

        if (forms is not null && forms.TryFind(word, out var known))
        {
            AddPlain(tokens, found, known);
            return;
        }

        if (Contractions.VerbOf(word) is { } verb)
        {
            AddPair(tokens, found, verb.Length, verb, Contractions.Not);
            return;
        }

        if (CompoundWords.CutOf(word) is > 0 and var cut)
        {
            AddPair(tokens, found, cut, word[..cut].ToString(), word[cut..].ToString());
            return;
        }

        if (Shorthand(found, text) is { } meant)
        {
            tokens.Add(new Token(meant, EnglishStemmer.Stem(meant), found.Start, found.End, found.AfterBreak));
            return;
        }

        var form = WordForm.Of(word);
        forms?.Keep(word, form);
        AddPlain(tokens, found, form);
    }

    private static void AddPlain(List<Token> tokens, in WordScanner found, in WordForm form)
    {
        Join(tokens, found);
        tokens.Add(new Token(form.Surface, form.Stem, found.Start, found.End, found.AfterBreak, form.Alias, form.Number));
    }

    private static bool EndsInCan(List<Token> tokens, in WordScanner found) => !found.AfterBreak && tokens.Count > 0 && tokens[^1].Surface == "can";

    // "w/o"
    private static bool EndsInSlashedWith(List<Token> tokens, in WordScanner found) =>
        tokens.Count > 0 && tokens[^1] is { Surface: "with" } before && before.End == before.Start + 1 && found.Start == before.End + 1;

    private static string? Shorthand(in WordScanner found, string text)
    {
        var word = found.Word;
        if (word is "w" && found.End < text.Length && text[found.End] == '/')
        {
            return "with";
        }

        return Contractions.IsCannot(word) ? Contractions.Cant : null;
    }

    private static void AddPair(List<Token> tokens, in WordScanner found, int cut, string first, string second)
    {
        Join(tokens, found);
        var middle = Math.Min(found.Start + cut, found.End);
        tokens.Add(new Token(first, EnglishStemmer.Stem(first), found.Start, middle, found.AfterBreak, found.Word.ToString()));
        tokens.Add(new Token(second, EnglishStemmer.Stem(second), middle, found.End));
    }

    private static void Join(List<Token> tokens, in WordScanner found)
    {
        if (tokens.Count == 0 || found.AfterBreak || tokens[^1] is not { Alias: null } before)
        {
            return;
        }

        var joined = found.AfterHyphen && char.IsAsciiLetter(found.Word[0])
            ? string.Concat(before.Surface, found.Word)
            : CompoundWords.Join(before.Surface, found.Word);
        if (joined is not null)
        {
            tokens[^1] = before with { Alias = joined };
        }
    }
}
