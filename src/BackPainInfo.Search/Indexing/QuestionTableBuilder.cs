namespace BackPainInfo.Search.Indexing;

/// <summary>Collects the words and concepts of each question, and weighs them when the whole index is known.</summary>
internal sealed class QuestionTableBuilder
{
    private readonly List<(int List, ushort Code, byte Question)[]> _documents = [];
    private readonly List<int> _counts = [];

    public void Add(IEnumerable<(int List, ushort Code, byte Question)> words, int questions)
    {
        _documents.Add([.. words.Distinct()]);
        _counts.Add(questions);
    }

    public QuestionTable Build(Func<int, double> weightOfList)
    {
        var starts = new List<int> { 0 };
        var codes = new List<ushort>();
        var masks = new List<ulong>();
        var lengthStarts = new List<int> { 0 };
        var lengths = new List<float>();
        for (var document = 0; document < _documents.Count; document++)
        {
            var sums = new double[_counts[document]];
            foreach (var words in _documents[document].GroupBy(word => word.Code).OrderBy(group => group.Key))
            {
                codes.Add(words.Key);
                masks.Add(words.Aggregate(0UL, (mask, word) => mask | (1UL << word.Question)));
                foreach (var word in words)
                {
                    sums[word.Question] += weightOfList(word.List);
                }
            }

            starts.Add(codes.Count);
            lengths.AddRange(sums.Select(sum => (float)sum));
            lengthStarts.Add(lengths.Count);
        }

        return new QuestionTable([.. starts], [.. codes], [.. masks], [.. lengthStarts], [.. lengths]);
    }
}
