using System.Numerics;

namespace BackPainInfo.Search.Indexing;

/// <summary>Collects the words and concepts of each question, and weighs them when the whole index is known.</summary>
internal sealed class QuestionTableBuilder
{
    private readonly List<QuestionTable.Places> _documents = [default];
    private readonly List<ushort> _codes = [];
    private readonly List<ulong> _masks = [];
    private readonly List<byte> _owners = [];
    private readonly List<int> _lists = [];
    private readonly List<int> _listEnds = [];

    // Of the document being read: the questions that have each code, a bit each.
    private readonly Dictionary<ushort, ulong> _questionsOf = [];

    /// <summary>Adds a document's next question; the list is left in another order.</summary>
    public void Add(List<(ushort Code, int List)> words)
    {
        words.Sort();
        var question = _listEnds.Count - _documents[^1].Question;
        for (var index = 0; index < words.Count; index++)
        {
            if (index > 0 && words[index] == words[index - 1])
            {
                continue;
            }

            _lists.Add(words[index].List);
            _questionsOf[words[index].Code] = _questionsOf.GetValueOrDefault(words[index].Code) | (1UL << question);
        }

        _listEnds.Add(_lists.Count);
    }

    public void EndDocument()
    {
        foreach (var (code, questions) in _questionsOf.Where(word => IsShared(word.Value)))
        {
            _codes.Add(code);
            _masks.Add(questions);
        }

        foreach (var (code, questions) in _questionsOf.Where(word => !IsShared(word.Value)))
        {
            for (var left = questions; left != 0; left &= left - 1)
            {
                _codes.Add(code);
                _owners.Add((byte)BitOperations.TrailingZeroCount(left));
            }
        }

        _questionsOf.Clear();
        _documents.Add(new QuestionTable.Places(_masks.Count, _owners.Count, _listEnds.Count));
    }

    public QuestionTable Build(Func<int, double> weightOfList)
    {
        var lengths = new ushort[_listEnds.Count + QuestionTable.Most];
        Array.Fill<ushort>(lengths, 1);
        for (int question = 0, word = 0; question < _listEnds.Count; question++)
        {
            var sum = 0.0;
            for (; word < _listEnds[question]; word++)
            {
                sum += weightOfList(_lists[word]);
            }

            lengths[question] = (ushort)Math.Clamp(Math.Round(sum / QuestionTable.LengthUnit), 1, ushort.MaxValue);
        }

        return new QuestionTable([.. _documents], [.. _codes, .. new ushort[CodeRun.Step]], [.. _masks], [.. _owners], lengths);
    }

    private static bool IsShared(ulong questions) => BitOperations.PopCount(questions) >= QuestionTable.Sharing;
}
