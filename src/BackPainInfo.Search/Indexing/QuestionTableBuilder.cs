namespace BackPainInfo.Search.Indexing;

/// <summary>Collects the words and concepts of each question, and weighs them when the whole index is known.</summary>
internal sealed class QuestionTableBuilder
{
    private readonly List<int> _starts = [0];
    private readonly List<ushort> _codes = [];
    private readonly List<int> _firstQuestions = [0];
    private readonly List<ushort> _ends = [];
    private readonly List<int> _lists = [];
    private readonly List<int> _listEnds = [];

    /// <summary>Adds a document's next question; the list is left in another order.</summary>
    public void Add(List<(ushort Code, int List)> words)
    {
        words.Sort();
        var first = _codes.Count;
        for (var index = 0; index < words.Count; index++)
        {
            if (index > 0 && words[index] == words[index - 1])
            {
                continue;
            }

            _lists.Add(words[index].List);
            if ((index == 0 || words[index].Code != words[index - 1].Code) && _codes.Count - first < QuestionTable.MostWords)
            {
                _codes.Add(words[index].Code);
            }
        }

        _listEnds.Add(_lists.Count);
        _ends.Add((ushort)(_codes.Count - _starts[^1]));
    }

    public void EndDocument()
    {
        _starts.Add(_codes.Count);
        _firstQuestions.Add(_ends.Count);
    }

    public QuestionTable Build(Func<int, double> weightOfList)
    {
        var lengths = new float[_ends.Count];
        for (int question = 0, word = 0; question < lengths.Length; question++)
        {
            var sum = 0.0;
            for (; word < _listEnds[question]; word++)
            {
                sum += weightOfList(_lists[word]);
            }

            lengths[question] = (float)sum;
        }

        return new QuestionTable([.. _starts], [.. _codes], [.. _firstQuestions], [.. _ends], lengths);
    }
}
