using System.Runtime.InteropServices;

namespace BackPainInfo.Search.Indexing;

/// <summary>Collects the words and concepts of each question, and weighs them when the whole index is known.</summary>
internal sealed class QuestionTableBuilder
{
    private readonly List<int> _starts = [0];
    private readonly List<ushort> _codes = [];
    private readonly List<int> _maskStarts = [];
    private readonly List<byte> _masks = [];
    private readonly List<int> _lengthStarts = [0];
    private readonly List<(int List, byte Question)[]> _documents = [];

    /// <summary>Adds a document's questions; the list is left in another order.</summary>
    public void Add(List<(ushort Code, int List, byte Question)> words, int questions)
    {
        words.Sort();
        var (width, count) = (QuestionTable.WidthFor(questions), 0);
        var distinct = new (int List, byte Question)[words.Count];
        _maskStarts.Add(_masks.Count);
        for (var index = 0; index < words.Count; index++)
        {
            if (index == 0 || words[index].Code != words[index - 1].Code)
            {
                _codes.Add(words[index].Code);
                CollectionsMarshal.SetCount(_masks, _masks.Count + width);
                CollectionsMarshal.AsSpan(_masks)[^width..].Clear();
            }

            if (index == 0 || words[index] != words[index - 1])
            {
                _masks[_masks.Count - width + (words[index].Question / 8)] |= (byte)(1 << (words[index].Question % 8));
                distinct[count++] = (words[index].List, words[index].Question);
            }
        }

        _starts.Add(_codes.Count);
        _lengthStarts.Add(_lengthStarts[^1] + questions);
        _documents.Add(distinct[..count]);
    }

    public QuestionTable Build(Func<int, double> weightOfList)
    {
        var lengths = new float[_lengthStarts[^1]];
        Span<double> sums = stackalloc double[QuestionTable.Most];
        for (var document = 0; document < _documents.Count; document++)
        {
            sums.Clear();
            foreach (var (list, question) in _documents[document])
            {
                sums[question] += weightOfList(list);
            }

            for (var question = _lengthStarts[document]; question < _lengthStarts[document + 1]; question++)
            {
                lengths[question] = (float)sums[question - _lengthStarts[document]];
            }
        }

        return new QuestionTable([.. _starts], [.. _codes], [.. _maskStarts], [.. _masks], [.. _lengthStarts], lengths);
    }
}
