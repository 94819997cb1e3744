namespace BackPainInfo.Search;

/// <summary>What choosing a suggestion does: open a page, search for a symptom, or finish a word.</summary>
public enum SuggestionKind
{
    Article,
    Symptom,
    Word,
}
