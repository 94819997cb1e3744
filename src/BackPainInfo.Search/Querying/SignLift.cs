using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Brings the pages that raised signs point to up in the results, the first named most, and the page on getting help near their top, in an emergency to it.</summary>
internal sealed class SignLift(IndexTables tables, string? helpDocumentId)
{
    /// <summary>The documents to lift, each with its share of the best score.</summary>
    public Dictionary<int, double> DocumentsFor(IReadOnlyList<RaisedSign> signs)
    {
        var lifted = new Dictionary<int, double>();
        foreach (var sign in signs)
        {
            for (var place = 0; place < sign.PointsTo.Count; place++)
            {
                Lift(lifted, sign.PointsTo[place], RankingWeights.Lift(sign.Severity, place));
            }

            if (helpDocumentId is not null)
            {
                Lift(lifted, helpDocumentId, RankingWeights.HelpLift(sign.Severity));
            }
        }

        return lifted;
    }

    /// <summary>Lifts documents that are ranked or could be; those the chosen facets leave out stay out.</summary>
    public static void Apply(Dictionary<int, double> lifted, List<RankedDocument> ranked)
    {
        var best = ranked.Count == 0 ? 1 : Math.Max(1, ranked.Max(document => document.Score));
        for (var index = 0; index < ranked.Count; index++)
        {
            if (lifted.TryGetValue(ranked[index].Document, out var share))
            {
                ranked[index] = ranked[index] with { Lift = share * best };
            }
        }

        ByScore.Sort(CollectionsMarshal.AsSpan(ranked));
    }

    private void Lift(Dictionary<int, double> lifted, string id, double share)
    {
        if (tables.DocumentNumbers.TryGetValue(id, out var document))
        {
            lifted[document] = Math.Max(share, lifted.GetValueOrDefault(document));
        }
    }
}
