namespace BackPainInfo.Search.Analysis;

/// <summary>The words met so far in many texts, so that each is spelt and stemmed once and kept once.</summary>
internal sealed class WordForms
{
    // A single letter may be shorthand for something else in its place.
    private const int ShortestKept = 2;

    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private bool _isFrozen;

    public WordForms() => _bySpan = _forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words kept, by their numbers.</summary>
    public IEnumerable<WordForm> All => _forms.Values.OrderBy(form => form.Number);

    public bool TryFind(ReadOnlySpan<char> word, out WordForm form) => _bySpan.TryGetValue(word, out form);

    /// <summary>Keeps no more words from now on, so that many may look for them at once.</summary>
    public void Freeze() => _isFrozen = true;

    public void Keep(ReadOnlySpan<char> word, in WordForm form)
    {
        if (!_isFrozen && word.Length >= ShortestKept)
        {
            _bySpan[word] = form with { Number = _forms.Count };
        }
    }
}
