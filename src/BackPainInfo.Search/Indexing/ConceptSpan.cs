namespace BackPainInfo.Search.Indexing;

/// <summary>A concept's phrase found in a text: its first and last word.</summary>
internal readonly record struct ConceptSpan(int First, int Last, ConceptPhrase Phrase);
