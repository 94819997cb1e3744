namespace BackPainInfo.Search.Querying;

/// <summary>Where the text of a suggestion stands: a document's title or one of its other names, a concept's label or one of its phrases.</summary>
/// <param name="Owner">The document, or the bitwise complement of the concept.</param>
/// <param name="Place">0 for title or label, from 1 on for names or phrases.</param>
internal readonly record struct SuggestionSource(int Owner, int Place)
{
    public bool IsConcept => Owner < 0;

    public bool IsTitle => Owner >= 0 && Place == 0;

    public int Document => Owner;

    public string TextIn(IReadOnlyList<SearchDocument> documents, IReadOnlyList<Concept> concepts) => (IsConcept, Place) switch
    {
        (false, 0) => documents[Owner].Title,
        (false, _) => documents[Owner].AlsoCalled[Place - 1],
        (true, 0) => concepts[~Owner].Label,
        (true, _) => concepts[~Owner].Phrases[Place - 1],
    };
}
