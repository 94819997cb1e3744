namespace BackPainInfo.Search.Indexing;

/// <summary>A phrase that ends at a node of the <see cref="ConceptMap"/>: the concept it stands for, and which of its phrases it is.</summary>
internal readonly record struct ConceptPhrase(int Concept, ushort Variant, bool OneWay);
