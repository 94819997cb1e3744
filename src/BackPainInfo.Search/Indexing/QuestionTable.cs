namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The readers' questions of every document: for each word or concept, one bit for each question that has it. With it the question nearest to a
/// query is found without reading any of them. A document's masks are as many bytes wide as its questions need.
/// </summary>
internal sealed class QuestionTable(int[] starts, ushort[] codes, int[] maskStarts, byte[] masks, int[] lengthStarts, float[] lengths)
{
    /// <summary>Questions after these are searched like other text and not compared one by one.</summary>
    public const int Most = 64;

    /// <summary>The words and concepts that stand in any of a document's questions, in rising order.</summary>
    public ReadOnlySpan<ushort> CodesOf(int document) => codes.AsSpan(starts[document]..starts[document + 1]);

    /// <summary>The questions that have the word or concept at this place of <see cref="CodesOf"/>.</summary>
    public ulong QuestionsAt(int document, int place)
    {
        var width = WidthFor(lengthStarts[document + 1] - lengthStarts[document]);
        var questions = 0UL;
        foreach (var part in masks.AsSpan(maskStarts[document] + (place * width), width))
        {
            questions = (questions >> 8) | ((ulong)part << 56);
        }

        return questions >> (8 * (sizeof(ulong) - width));
    }

    /// <summary>The weight of all words of each question.</summary>
    public ReadOnlySpan<float> LengthsOf(int document) => lengths.AsSpan(lengthStarts[document]..lengthStarts[document + 1]);

    /// <summary>Bytes of a mask for so many questions.</summary>
    public static int WidthFor(int questions) => (questions + 7) / 8;
}
