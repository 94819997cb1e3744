namespace BackPainInfo.Search.Indexing;

/// <summary>Some of the codes of a list, one after another. Kept with the whole list, so that it can be read in steps that reach beyond its end.</summary>
internal readonly record struct CodeRun(ushort[] All, int Start, int Length);
