namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The readers' questions of every document, as the codes of the words and concepts of one question after another. With it the question nearest to
/// a query is found without reading any of them.
/// </summary>
internal sealed class QuestionTable(int[] starts, ushort[] codes, int[] firstQuestions, ushort[] ends, float[] lengths)
{
    /// <summary>Questions after these are searched like other text and not compared one by one.</summary>
    public const int Most = 64;

    /// <summary>The same for the different words of one question, so that two bytes count those of a document.</summary>
    public const int MostWords = 1_000;

    /// <summary>The words and concepts of all of a document's questions; those of one question differ.</summary>
    public ReadOnlySpan<ushort> CodesOf(int document) => codes.AsSpan(starts[document]..starts[document + 1]);

    /// <summary>Where each question ends among them.</summary>
    public ReadOnlySpan<ushort> EndsOf(int document) => ends.AsSpan(firstQuestions[document]..firstQuestions[document + 1]);

    /// <summary>The weight of all words of each question.</summary>
    public ReadOnlySpan<float> LengthsOf(int document) => lengths.AsSpan(firstQuestions[document]..firstQuestions[document + 1]);
}
