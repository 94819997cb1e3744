namespace BackPainInfo.Search.Querying;

/// <summary>A place in a document's passages where a unit of the query stands; positions and passages are counted from the document's first.</summary>
internal readonly record struct FoundWord(int Position, int Passage, int Unit, ushort Code);
