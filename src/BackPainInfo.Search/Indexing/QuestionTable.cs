using System.Numerics;

namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The readers' questions of every document: for each word or concept, one bit for each question that has it. With it the question nearest to a
/// query is found without reading any of them.
/// </summary>
internal sealed class QuestionTable(int[] starts, ushort[] codes, ulong[] masks, int[] lengthStarts, float[] lengths)
{
    /// <summary>Questions after these are searched like other text and not compared one by one.</summary>
    public const int Most = 64;

    public int CountOf(int document) => lengthStarts[document + 1] - lengthStarts[document];

    /// <summary>The questions that have a word or concept.</summary>
    public ulong QuestionsWith(int document, ushort code)
    {
        var found = codes.AsSpan(starts[document]..starts[document + 1]).BinarySearch(code);
        return found < 0 ? 0 : masks[starts[document] + found];
    }

    /// <summary>The weight of all words of a question.</summary>
    public float LengthOf(int document, int question) => lengths[lengthStarts[document] + question];

    public static void AddTo(Span<float> sums, ulong questions, double weight)
    {
        for (; questions != 0; questions &= questions - 1)
        {
            sums[BitOperations.TrailingZeroCount(questions)] += (float)weight;
        }
    }
}
