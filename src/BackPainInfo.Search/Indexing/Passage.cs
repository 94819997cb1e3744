namespace BackPainInfo.Search.Indexing;

/// <summary>
/// A run of a document's text that snippets are taken from. The first is the document's summary; then for each section come its title and its text,
/// whether they have words or not, so that a passage's number tells what it is.
/// </summary>
/// <param name="Start">Its first code in the <see cref="PassageStore"/>.</param>
/// <param name="LongSteps">How many long steps stand before it in the store.</param>
internal readonly record struct Passage(int Start, int LongSteps)
{
    /// <summary>The section that the passage of this number belongs to; -1 for the summary.</summary>
    public static int SectionOf(int passage) => ((passage + 1) / 2) - 1;

    /// <summary>Whether the passage of this number is the section's title, not its text.</summary>
    public static bool IsHeading(int passage) => passage % 2 == 1;
}
