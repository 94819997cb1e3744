using System.Buffers;
using System.Runtime.InteropServices;

namespace BackPainInfo.Search.Querying;

/// <summary>The codes a query looks for in the passages, and which unit each belongs to.</summary>
internal sealed class QueryCodes
{
    private const int MostAnchors = 5;
    private const int CodesOfUnit = 12;

    // Beside a rare word, one that is on every page tells nothing.
    private const double TellingShare = 0.1;

    private readonly List<ushort> _codes = [];
    private readonly List<byte> _units = [];
    private readonly SearchValues<char> _all;
    private readonly SearchValues<char> _telling;
    private readonly SearchValues<char> _anchors;

    public QueryCodes(IReadOnlyList<QueryUnit> units)
    {
        Units = units;
        Span<char> anchors = stackalloc char[MostAnchors];
        int anchored = 0, telling = 0;
        foreach (var index in Enumerable.Range(0, units.Count).Where(index => units[index].IsContent).OrderByDescending(index => units[index].Weight))
        {
            var unit = units[index];
            foreach (var alternative in unit.Alternatives.Take(CodesOfUnit))
            {
                Add(alternative.Code, index);
            }

            if (unit.Weight < TellingShare * units.Max(other => other.Weight))
            {
                continue;
            }

            telling = _codes.Count;
            if (anchored < MostAnchors && unit.Alternatives.Count > 0)
            {
                anchors[anchored++] = (char)unit.Alternatives[0].Code;
                AnchorWeight += unit.Weight;
            }
        }

        Anchors = anchored;
        var codes = MemoryMarshal.Cast<ushort, char>(CollectionsMarshal.AsSpan(_codes));
        _anchors = SearchValues.Create(anchors[..anchored]);
        _telling = SearchValues.Create(codes[..telling]);
        _all = telling == codes.Length ? _telling : SearchValues.Create(codes);
    }

    public IReadOnlyList<QueryUnit> Units { get; }

    public int Anchors { get; }

    public double AnchorWeight { get; }

    /// <summary>The unit that a code belongs to.</summary>
    public int UnitOf(ushort code) => _units[CollectionsMarshal.AsSpan(_codes).IndexOf(code)];

    public int IndexOfAny(ReadOnlySpan<ushort> codes) => MemoryMarshal.Cast<ushort, char>(codes).IndexOfAny(_all);

    /// <summary>The same without the units that are nearly everywhere.</summary>
    public int IndexOfTelling(ReadOnlySpan<ushort> codes) => MemoryMarshal.Cast<ushort, char>(codes).IndexOfAny(_telling);

    /// <summary>The same for the codes of the few units that tell most.</summary>
    public int IndexOfAnchor(ReadOnlySpan<ushort> codes) => MemoryMarshal.Cast<ushort, char>(codes).IndexOfAny(_anchors);

    private void Add(ushort code, int unit)
    {
        if (!_codes.Contains(code))
        {
            _codes.Add(code);
            _units.Add((byte)unit);
        }
    }
}
