namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The words of all texts in their order, two bytes and a half each: a code, and how far the word begins after the one before. From it a query
/// finds the best section, the nearness of words and the marks of a snippet without reading the text again.
/// A concept stands before the first word of its phrase; its distance is the number of words in the phrase.
/// </summary>
internal sealed class PassageStore(ushort[] codes, byte[] halfSteps, byte[] longSteps, Passage[] passages, int[] firstPassages)
{
    /// <summary>A longer step is made of several, over codes that are padding.</summary>
    public const int LongestStep = byte.MaxValue;

    public ReadOnlySpan<Passage> PassagesOf(int document) => passages.AsSpan(firstPassages[document]..firstPassages[document + 1]);

    /// <summary>Where a document's codes begin; passages count from the same zero.</summary>
    public int StartOf(int document) => StartOfPassage(firstPassages[document]);

    public int EndOf(int document) => StartOfPassage(firstPassages[document + 1]);

    public int EndOf(int document, int passage) => StartOfPassage(firstPassages[document] + passage + 1);

    public ReadOnlySpan<ushort> Codes(int start, int end) => codes.AsSpan(start..end);

    /// <summary>All codes of a document.</summary>
    public CodeRun RunOf(int document) => new(codes, StartOf(document), EndOf(document) - StartOf(document));

    public CodeRun RunOf(int document, int passage)
    {
        var start = PassagesOf(document)[passage].Start;
        return new CodeRun(codes, start, EndOf(document, passage) - start);
    }

    /// <summary>The steps from a passage's first code on.</summary>
    public PassageSteps StepsFrom(Passage passage) => new(codes, halfSteps, longSteps.AsSpan(passage.LongSteps), passage.Start);

    /// <summary>The number of words in the phrase of the concept that stands here.</summary>
    public int WordsOfConceptAt(int position) => PassageSteps.HalfAt(halfSteps, position);

    private int StartOfPassage(int passage) => passage < passages.Length ? passages[passage].Start : codes.Length - CodeRun.Step;
}
