using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Signs;

/// <summary>
/// Which phrases of a query are denied. A "no" inside a phrase that was found belongs to the phrase: it does not deny the phrase, and it denies
/// nothing else ("no feeling in my bladder" does not deny the bladder).
/// </summary>
internal sealed class Denial
{
    private readonly SignWords _query;
    private readonly int[] _deniers;
    private readonly bool[] _owned;
    private readonly bool _isAny;

    public Denial(Token[] tokens, SignWords query)
    {
        _query = query;
        _deniers = Negation.Deniers(tokens) ?? [];
        _isAny = _deniers.AsSpan().ContainsAnyExcept(Negation.Nothing);
        _owned = _isAny ? new bool[tokens.Length] : [];
    }

    /// <summary>The words of the phrase deny nothing any more; true where that is news.</summary>
    public bool Own(Occurrence occurrence)
    {
        var isNews = false;
        for (var place = occurrence.First; _isAny && place <= occurrence.Last; place++)
        {
            var index = _query.TokenIndexAt(place);
            if (!_owned[index] && Negation.IsNegative(_query.TokenAt(place)))
            {
                isNews = _owned[index] = true;
            }
        }

        return isNews;
    }

    public bool Denies(Occurrence occurrence) => Denies(occurrence, []);

    /// <summary>The same, where the words of <paramref name="companions"/> would belong to phrases of one line.</summary>
    public bool Denies(Occurrence occurrence, List<Occurrence> companions)
    {
        if (!_isAny || HasNegative(occurrence))
        {
            return false;
        }

        for (var place = occurrence.First; place <= occurrence.Last; place++)
        {
            var denier = _deniers[_query.TokenIndexAt(place)];
            if (denier != Negation.Nothing && !_owned[denier] && !companions.Exists(companion => CoversToken(companion, denier)))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasNegative(Occurrence occurrence)
    {
        for (var place = occurrence.First; _isAny && place <= occurrence.Last; place++)
        {
            if (Negation.IsNegative(_query.TokenAt(place)))
            {
                return true;
            }
        }

        return false;
    }

    private bool CoversToken(Occurrence occurrence, int index) =>
        _query.TokenIndexAt(occurrence.First) <= index && index <= _query.TokenIndexAt(occurrence.Last);
}
