namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The words of all texts in their order, three bytes each: a code, and how far the word begins after the one before. From it a query finds the
/// best section, the nearness of words and the marks of a snippet without reading the text again.
/// A concept stands before the first word of its phrase; its distance is the number of words in the phrase.
/// </summary>
internal sealed class PassageStore(ushort[] codes, byte[] steps, Passage[] passages, int[] firstPassages)
{
    /// <summary>A longer step is made of several, over codes that are padding.</summary>
    public const int LongestStep = byte.MaxValue;

    public ReadOnlySpan<Passage> PassagesOf(int document) => passages.AsSpan(firstPassages[document]..firstPassages[document + 1]);

    /// <summary>Where a document's codes begin; passages count from the same zero.</summary>
    public int StartOf(int document) => StartOfPassage(firstPassages[document]);

    public int EndOf(int document) => StartOfPassage(firstPassages[document + 1]);

    public int EndOf(int document, int passage) => StartOfPassage(firstPassages[document] + passage + 1);

    public ReadOnlySpan<ushort> Codes(int start, int end) => codes.AsSpan(start..end);

    public ReadOnlySpan<byte> Steps(int start, int end) => steps.AsSpan(start..end);

    private int StartOfPassage(int passage) => passage < passages.Length ? passages[passage].Start : codes.Length;
}
