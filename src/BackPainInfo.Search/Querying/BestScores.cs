namespace BackPainInfo.Search.Querying;

/// <summary>The best scores so far, of which there are few.</summary>
internal ref struct BestScores(Span<double> room)
{
    private readonly Span<double> _scores = room;
    private int _count;
    private int _weakest;

    /// <summary>What a score must exceed to be one of them.</summary>
    public double Threshold { get; private set; } = double.NegativeInfinity;

    public void Offer(double score)
    {
        if (_count < _scores.Length)
        {
            _scores[_count++] = score;
        }
        else if (score > Threshold)
        {
            _scores[_weakest] = score;
        }
        else
        {
            return;
        }

        if (_count == _scores.Length)
        {
            FindWeakest();
        }
    }

    private void FindWeakest()
    {
        var (weakest, least) = (0, _scores[0]);
        for (var place = 1; place < _scores.Length; place++)
        {
            weakest = _scores[place] < least ? place : weakest;
            least = Math.Min(_scores[place], least);
        }

        (_weakest, Threshold) = (weakest, least);
    }
}
