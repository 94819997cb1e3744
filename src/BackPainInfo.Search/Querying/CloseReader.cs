using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Looks closely at the best documents: is one of their questions the reader's? Of a document that nobody has written questions for, do the words
/// stand together in its text? A document that no closeness would bring among those shown is not looked at, unless a raised sign lifts it there.
/// </summary>
internal sealed class CloseReader(IndexTables tables, QueryCodes codes, Match match, IReadOnlyDictionary<int, double> lifted)
{
    /// <summary>Adds to the scores of the first documents and puts the best <paramref name="needed"/> of them, which will be shown, in their new order.</summary>
    public void Reorder(List<RankedDocument> ranked, ReadQuery query, int needed)
    {
        var close = CollectionsMarshal.AsSpan(ranked)[..Math.Min(ranked.Count, RankingWeights.CloseLook)];
        var share = RankingWeights.QuestionShare(query.Content.Length);
        if (share == 0)
        {
            return;
        }

        var finder = new QuestionFinder(tables.Questions, query.Units);
        var best = new BestScores(stackalloc double[Math.Min(needed, RankingWeights.CloseLook + 1)]);
        foreach (ref var document in close)
        {
            var least = LeastAdded(document, in best);
            if (tables.Questions.CountOf(document.Document) == 0)
            {
                document.Proximity = MostNearness(document.Document) >= least ? RankingWeights.Proximity * Nearness(document.Document) : 0;
            }
            else if (share * MostShared(document.Document) >= least)
            {
                document.Question = share * finder.Score(document.Document, least / share);
            }

            Offer(document, ref best);
        }

        ByScore.SortFirst(close, needed);
    }

    // Beyond the first few, only telling documents will be shown.
    private void Offer(in RankedDocument document, ref BestScores best)
    {
        if (match.Telling is null || NumberSet.Contains(match.Telling, document.Document))
        {
            best.Offer(document.Score);
        }
    }

    /// <summary>What a document needs more to be among those shown.</summary>
    private double LeastAdded(in RankedDocument document, in BestScores best) =>
        lifted.ContainsKey(document.Document) ? double.NegativeInfinity : best.Threshold - document.Score;

    // A question has nothing that its document lacks.
    private double MostShared(int document)
    {
        var sum = 0.0;
        for (var unit = 0; unit < codes.Units.Length; unit++)
        {
            sum += Having(document, unit) * codes.Units[unit].Weight;
        }

        return sum;
    }

    // What a document lacks can stand near nothing.
    private double MostNearness(int document)
    {
        var (sum, having) = (0.0, 0);
        foreach (var unit in codes.AnchorUnits)
        {
            var has = Having(document, unit);
            sum += has * codes.Units[unit].Weight;
            having += has;
        }

        return having > 1 ? RankingWeights.Proximity * sum : 0;
    }

    private int Having(int document, int unit) => match.HavingUnit[unit] is { } documents ? NumberSet.Bit(documents, document) : 0;

    // Each unit gains its weight over the distance to the nearest other unit, at its best place in the document.
    private double Nearness(int document)
    {
        Span<double> best = stackalloc double[QueryReader.MostWords * 2];
        best.Clear();
        var (lastUnit, lastPosition) = (0, int.MinValue / 2);
        for (var scanner = codes.ScanAnchors(tables.Passages.RunOf(document)); scanner.Next();)
        {
            var unit = codes.UnitOf(scanner.Code);
            var distance = unit == lastUnit ? RankingWeights.NearWords + 1 : scanner.Position - lastPosition;
            var nearness = RankingWeights.Nearness(distance);
            best[unit] = Math.Max(best[unit], nearness);
            best[lastUnit] = Math.Max(best[lastUnit], nearness);
            (lastUnit, lastPosition) = (unit, scanner.Position);
        }

        var sum = 0.0;
        foreach (var unit in codes.AnchorUnits)
        {
            sum += best[unit] * codes.Units[unit].Weight;
        }

        return sum;
    }
}
