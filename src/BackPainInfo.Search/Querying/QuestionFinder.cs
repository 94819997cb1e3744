using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    private readonly CodePlaces _places;

    public QuestionFinder(QuestionTable questions, QueryUnit[] units)
    {
        _questions = questions;
        for (var index = 0; index < units.Length; index++)
        {
            if (units[index].IsContent)
            {
                Add(units[index]);
            }
        }

        _places = new CodePlaces(CollectionsMarshal.AsSpan(_codes));
    }

    /// <summary>
    /// A score of the questions nearest to the query. A question scores the weight it shares times (shared / own weight)^1.5, so that both gaps and
    /// excess count against it. The nearest four are averaged, each weighing half of the one before: several questions near the query are better
    /// evidence than one. A score below <paramref name="least"/> is of no use and may come back as 0.
    /// </summary>
    public double Score(int document, double least)
    {
        Span<float> sums = stackalloc float[QuestionTable.Most];
        Span<float> scores = stackalloc float[QuestionTable.Most];
        var nearest = Lanes.FourHighest(ScoresOf(document, sums, scores));
        if (nearest[0] < least)
        {
            return 0;
        }

        var (sum, weights, weight) = (0.0, 0.0, 1.0);
        for (var place = 0; place < Vector128<float>.Count && nearest[place] > 0; place++, weight /= 2)
        {
            sum += weight * nearest[place];
            weights += weight;
        }

        return weights == 0 ? 0 : sum / weights;
    }

    /// <summary>The nearest question and the weight that it shares; -1 where none shares anything.</summary>
    public (int Question, double Shared) Nearest(int document)
    {
        Span<float> sums = stackalloc float[QuestionTable.Most];
        Span<float> scores = stackalloc float[QuestionTable.Most];
        var nearest = Lanes.IndexOfHighest(ScoresOf(document, sums, scores));
        return nearest < 0 ? (-1, 0) : (nearest, sums[nearest]);
    }

    // Scores all questions of a document, and a few places after them.
    private ReadOnlySpan<float> ScoresOf(int document, Span<float> sums, Span<float> scores)
    {
        sums.Clear();
        Share(document, sums);
        return scores[..Weigh(sums, _questions.LengthsFrom(document), _questions.CountOf(document), scores)];
    }

    // Several at once; returns how many in all.
    private static int Weigh(ReadOnlySpan<float> sums, ReadOnlySpan<ushort> lengths, int questions, Span<float> scores)
    {
        var first = 0;
        for (; first < questions; first += Vector256<float>.Count)
        {
            var sum = Vector256.Create(sums[first..]);
            var (lower, upper) = Vector128.Widen(Vector128.Create(lengths[first..]));
            var length = Vector256.ConvertToSingle(Vector256.Create(lower, upper).AsInt32()) * QuestionTable.LengthUnit;
            var share = sum / Vector256.Max(sum, length);
            (sum * share * Vector256.Sqrt(share)).CopyTo(scores[first..]);
        }

        return first;
    }

    // Adds each unit's weight to the questions that have it.
    private void Share(int document, Span<float> sums)
    {
        Span<ulong> masks = stackalloc ulong[_weights.Count];
        masks.Clear();
        var wanted = CollectionsMarshal.AsSpan(_codes);
        var questions = _questions.MasksOf(document);
        for (var scanner = new CodeScanner(_questions.SharedCodesOf(document), wanted); scanner.Next();)
        {
            Mark(masks, _units[_places.Of(scanner.Code)], questions[scanner.Position]);
        }

        var owners = _questions.OwnersOf(document);
        for (var scanner = new CodeScanner(_questions.OwnCodesOf(document), wanted); scanner.Next();)
        {
            Mark(masks, _units[_places.Of(scanner.Code)], 1UL << owners[scanner.Position]);
        }

        for (var unit = 0; unit < masks.Length; unit++)
        {
            Lanes.AddTo(sums, masks[unit], _weights[unit]);
        }
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
        for (var index = 0; index < unit.Alternatives.Length && index < CodesOfUnit; index++)
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
