namespace BackPainInfo.Search.Indexing;

/// <summary>A phrase that ends at a node of the <see cref="ConceptMap"/>: the concept it stands for, and which of its phrases it is.</summary>
internal readonly record struct ConceptPhrase(int Concept, ushort Variant, bool OneWay)
{
    /// <summary>
    /// Whether a document that has the phrase in this field is about the concept. What a reader asks in words that lead to an idea is about it, and is
    /// compared with a query by it.
    /// </summary>
    public bool CountsIn(Field field) => !OneWay || field == Field.Questions;
}
