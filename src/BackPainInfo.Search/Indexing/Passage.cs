namespace BackPainInfo.Search.Indexing;

/// <summary>A run of a document's text that snippets are taken from: its summary, a heading, or the text under one.</summary>
/// <param name="Start">Its first code in the <see cref="PassageStore"/>.</param>
/// <param name="Section">The section it belongs to; -1 for the summary.</param>
/// <param name="IsHeading">It is the section's title, not its text.</param>
internal readonly record struct Passage(int Start, short Section, bool IsHeading);
