namespace BackPainInfo.Search.Indexing;

/// <summary>How often a list's term stands in one field of a document. A concept has one entry for each of its phrases.</summary>
internal readonly record struct FieldCount(int List, ushort Variant, Field Field, byte Count);
