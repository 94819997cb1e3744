using System.Numerics;
using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Finds in a document the reader's question that is nearest to a query.</summary>
internal sealed class QuestionFinder
{
    private const int CodesOfUnit = 4;

    private readonly QuestionTable _questions;
    private readonly List<ushort> _codes = [];

    // For each code the units it belongs to, one bit each, because a code met often is looked up often.
    private readonly List<ulong> _units = [];
    private readonly List<float> _weights = [];

    public QuestionFinder(QuestionTable questions, IReadOnlyList<QueryUnit> units)
    {
        _questions = questions;
        for (var index = 0; index < units.Count; index++)
        {
            if (units[index].IsContent)
            {
                Add(units[index]);
            }
        }
    }

    /// <summary>
    /// The nearest question, -1 where none shares anything, and a score of the nearest few. A question scores the weight it shares times (shared /
    /// own weight)^1.5, so that both gaps and excess count against it. The few are averaged, each weighing half of the one before: several
    /// questions near the query are better evidence than one.
    /// </summary>
    public (int Question, double Score, double Shared) Best(int document)
    {
        Span<float> sums = stackalloc float[QuestionTable.Most];
        sums.Clear();
        Span<double> nearest = stackalloc double[RankingWeights.NearestQuestions];
        nearest.Clear();
        var sharing = Share(document, sums);
        var lengths = _questions.LengthsOf(document);
        var best = (Question: -1, Score: 0.0, Shared: 0.0);
        for (; sharing != 0; sharing &= sharing - 1)
        {
            var question = BitOperations.TrailingZeroCount(sharing);
            var sum = sums[question];
            if (sum <= nearest[^1])
            {
                continue;
            }

            var share = sum / Math.Max(sum, lengths[question]);
            var score = sum * share * Math.Sqrt(share);
            Keep(nearest, score);
            if (score > best.Score)
            {
                best = (question, score, sum);
            }
        }

        return best with { Score = MeanOf(nearest) };
    }

    private static void Keep(Span<double> highest, double score)
    {
        for (var index = 0; index < highest.Length; index++)
        {
            if (score > highest[index])
            {
                (score, highest[index]) = (highest[index], score);
            }
        }
    }

    private static double MeanOf(ReadOnlySpan<double> highest)
    {
        double sum = 0, weights = 0, weight = 1;
        for (var index = 0; index < highest.Length && highest[index] > 0; index++, weight /= 2)
        {
            sum += weight * highest[index];
            weights += weight;
        }

        return weights == 0 ? 0 : sum / weights;
    }

    // Adds each unit's weight to the questions that have it, and returns those that have any.
    private ulong Share(int document, Span<float> sums)
    {
        Span<ulong> masks = stackalloc ulong[_weights.Count];
        masks.Clear();
        var wanted = CollectionsMarshal.AsSpan(_codes);
        var questions = _questions.MasksOf(document);
        for (var scanner = new CodeScanner(_questions.SharedCodesOf(document), wanted); scanner.Next();)
        {
            Mark(masks, _units[wanted.IndexOf(scanner.Code)], questions[scanner.Position]);
        }

        var owners = _questions.OwnersOf(document);
        for (var scanner = new CodeScanner(_questions.OwnCodesOf(document), wanted); scanner.Next();)
        {
            Mark(masks, _units[wanted.IndexOf(scanner.Code)], 1UL << owners[scanner.Position]);
        }

        var sharing = 0UL;
        for (var unit = 0; unit < masks.Length; unit++)
        {
            sharing |= masks[unit];
            Lanes.AddTo(sums, masks[unit], _weights[unit]);
        }

        return sharing;
    }

    private static void Mark(Span<ulong> masks, ulong units, ulong questions)
    {
        for (; units != 0; units &= units - 1)
        {
            masks[BitOperations.TrailingZeroCount(units)] |= questions;
        }
    }

    private void Add(QueryUnit unit)
    {
        for (var index = 0; index < unit.Alternatives.Count && index < CodesOfUnit; index++)
        {
            var code = unit.Alternatives[index].Code;
            var place = _codes.IndexOf(code);
            if (place < 0)
            {
                place = _codes.Count;
                _codes.Add(code);
                _units.Add(0);
            }

            _units[place] |= 1UL << _weights.Count;
        }

        _weights.Add((float)unit.Weight);
    }
}
