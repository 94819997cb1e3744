using System.Numerics;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Looks closely at the best documents: is one of their questions the reader's, and do the words stand together?</summary>
internal sealed class CloseReader(IndexTables tables)
{
    private const int CodesOfUnit = 4;

    /// <summary>Adds to the scores of the first documents and puts them in their new order, of which the first <paramref name="needed"/> will be shown.</summary>
    public void Reorder(List<RankedDocument> ranked, ReadQuery query, QueryCodes codes, int needed)
    {
        var close = Math.Min(ranked.Count, RankingWeights.CloseLook);
        var questionShare = RankingWeights.QuestionShare(query.ContentUnits);
        if (questionShare > 0)
        {
            for (var index = 0; index < close; index++)
            {
                ranked[index] = ranked[index] with { Question = questionShare * BestQuestion(query.Units, ranked[index].Document).Score };
            }

            ranked.Sort(0, close, ByScore.Instance);
        }

        if (codes.Anchors > 1)
        {
            AddNearness(ranked, codes, close, needed);
        }
    }

    // A document that the most nearness would not bring among those shown is not looked at.
    private void AddNearness(List<RankedDocument> ranked, QueryCodes codes, int close, int needed)
    {
        var most = RankingWeights.Proximity * codes.AnchorWeight;
        var least = needed <= 0 || needed > close ? double.NegativeInfinity : ranked[needed - 1].Score - most;
        for (var index = 0; index < close && ranked[index].Score >= least; index++)
        {
            ranked[index] = ranked[index] with { Proximity = RankingWeights.Proximity * Nearness(codes, ranked[index].Document) };
        }

        ranked.Sort(0, close, ByScore.Instance);
    }

    /// <summary>The question nearest to the query: the square of the weight it shares over its own, so that both gaps and excess count against it.</summary>
    public (int Question, double Score, double Shared) BestQuestion(IReadOnlyList<QueryUnit> units, int document)
    {
        Span<float> sums = stackalloc float[QuestionTable.Most];
        sums.Clear();
        var sharing = 0UL;
        for (var index = 0; index < units.Count; index++)
        {
            if (units[index].IsContent)
            {
                var questions = QuestionsWith(units[index], document);
                QuestionTable.AddTo(sums, questions, units[index].Weight);
                sharing |= questions;
            }
        }

        var best = (Question: -1, Score: 0.0, Shared: 0.0);
        for (; sharing != 0; sharing &= sharing - 1)
        {
            var question = BitOperations.TrailingZeroCount(sharing);
            var sum = sums[question];
            var score = sum * sum / Math.Max(sum, tables.Questions.LengthOf(document, question));
            if (score > best.Score)
            {
                best = (question, score, sum);
            }
        }

        return best;
    }

    private ulong QuestionsWith(QueryUnit unit, int document)
    {
        var questions = 0UL;
        for (var index = 0; index < unit.Alternatives.Count && index < CodesOfUnit; index++)
        {
            questions |= tables.Questions.QuestionsWith(document, unit.Alternatives[index].Code);
        }

        return questions;
    }

    // Each unit gains its weight over the distance to the nearest other unit, at its best place in the document.
    private double Nearness(QueryCodes codes, int document)
    {
        var text = tables.Passages.Codes(tables.Passages.StartOf(document), tables.Passages.EndOf(document));
        Span<double> best = stackalloc double[QueryReader.MostWords * 2];
        best.Clear();
        var (lastUnit, lastPosition) = (-1, 0);
        for (int position = 0, step; (step = codes.IndexOfAnchor(text[position..])) >= 0; position++)
        {
            position += step;
            var unit = codes.UnitOf(text[position]);
            var distance = position - lastPosition;
            if (lastUnit >= 0 && unit != lastUnit && distance <= RankingWeights.NearWords)
            {
                best[unit] = Math.Max(best[unit], 1.0 / distance);
                best[lastUnit] = Math.Max(best[lastUnit], 1.0 / distance);
            }

            (lastUnit, lastPosition) = (unit, position);
        }

        var sum = 0.0;
        for (var unit = 0; unit < codes.Units.Count; unit++)
        {
            sum += best[unit] * codes.Units[unit].Weight;
        }

        return sum;
    }
}
