using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>
/// Looks closely at the best documents: is one of their questions the reader's, and do the words stand together? A document that no closeness
/// would bring among those shown is not looked at, unless a raised sign lifts it there.
/// </summary>
internal sealed class CloseReader(IndexTables tables, QueryCodes codes, Match match, IReadOnlyDictionary<int, double> lifted)
{
    /// <summary>Adds to the scores of the first documents and puts the best <paramref name="needed"/> of them, which will be shown, in their new order.</summary>
    public void Reorder(List<RankedDocument> ranked, ReadQuery query, int needed)
    {
        var close = Math.Min(ranked.Count, RankingWeights.CloseLook);
        var share = RankingWeights.QuestionShare(query.ContentUnits);
        if (share > 0)
        {
            AddQuestions(ranked, new QuestionFinder(tables.Questions, query.Units), share, close, needed);
            ByScore.SortFirst(CollectionsMarshal.AsSpan(ranked)[..close], needed);
        }

        if (codes.AnchorUnits.Length > 1)
        {
            AddNearness(ranked, close, needed);
            ByScore.SortFirst(CollectionsMarshal.AsSpan(ranked)[..close], needed);
        }
    }

    private void AddQuestions(List<RankedDocument> ranked, QuestionFinder finder, double share, int close, int needed)
    {
        var best = new TopDocuments(needed);
        for (var index = 0; index < close; index++)
        {
            var document = ranked[index];
            if (document.Score + (share * MostShared(document.Document)) + MostNearness(document.Document) >= best.Threshold || lifted.ContainsKey(document.Document))
            {
                ranked[index] = document with { Question = share * finder.Best(document.Document).Score };
                best.Offer(document.Document, ranked[index].Score);
            }
        }
    }

    private void AddNearness(List<RankedDocument> ranked, int close, int needed)
    {
        var best = new TopDocuments(needed);
        for (var index = 0; index < close; index++)
        {
            var document = ranked[index];
            var most = MostNearness(document.Document);
            if (most > 0 && (document.Score + most >= best.Threshold || lifted.ContainsKey(document.Document)))
            {
                ranked[index] = document with { Proximity = RankingWeights.Proximity * Nearness(document.Document) };
            }

            best.Offer(document.Document, ranked[index].Score);
        }
    }

    // A question has nothing that its document lacks.
    private double MostShared(int document)
    {
        var sum = 0.0;
        for (var unit = 0; unit < codes.Units.Count; unit++)
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

    // 1 or 0: it could be either, and a processor that guesses wrong waits.
    private int Having(int document, int unit) =>
        match.HavingUnit[unit] is { } documents ? (int)(documents[document >> 6] >> (document & 63)) & 1 : 0;

    // Each unit gains its weight over the distance to the nearest other unit, at its best place in the document.
    private double Nearness(int document)
    {
        Span<double> best = stackalloc double[QueryReader.MostWords * 2];
        best.Clear();
        var (lastUnit, lastPosition) = (-1, 0);
        for (var scanner = codes.ScanAnchors(tables.Passages.RunOf(document)); scanner.Next();)
        {
            var unit = codes.UnitOf(scanner.Code);
            var distance = scanner.Position - lastPosition;
            if (lastUnit >= 0 && unit != lastUnit && distance <= RankingWeights.NearWords)
            {
                best[unit] = Math.Max(best[unit], 1.0 / distance);
                best[lastUnit] = Math.Max(best[lastUnit], 1.0 / distance);
            }

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
