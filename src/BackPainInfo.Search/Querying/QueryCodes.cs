using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>The codes a query looks for in the passages, and which unit each belongs to.</summary>
internal sealed class QueryCodes
{
    private const int MostAnchors = 5;
    private const int CodesOfUnit = 12;

    // Beside a rare word, one that is on every page tells nothing.
    private const double TellingShare = 0.2;

    private readonly List<ushort> _codes = [];
    private readonly List<byte> _units = [];
    private readonly List<ushort> _anchors = [];
    private readonly List<int> _anchorUnits = [];
    private readonly double[] _weights;
    private readonly int _telling;
    private readonly CodePlaces _places;

    public QueryCodes(ReadQuery read)
    {
        var units = Units = read.Units;
        var most = 0.0;
        _weights = new double[units.Length];
        for (var index = 0; index < units.Length; index++)
        {
            _weights[index] = units[index].Weight;
            most = Math.Max(most, units[index].Weight);
        }

        foreach (var index in read.Content)
        {
            AddUnit(units[index], index);
            PlainUnits |= IsPlain(units[index]) ? 1UL << index : 0;
            if (units[index].Weight < TellingShare * most)
            {
                continue;
            }

            _telling = _codes.Count;
            if (_anchors.Count < MostAnchors && units[index].Alternatives.Length > 0)
            {
                _anchors.Add(units[index].Alternatives[0].Code);
                _anchorUnits.Add(index);
            }
        }

        _places = new CodePlaces(CollectionsMarshal.AsSpan(_codes));
    }

    public QueryUnit[] Units { get; }

    /// <summary>The weight of each unit.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The units that nothing but the word as it was written answers, one bit each.</summary>
    public ulong PlainUnits { get; }

    /// <summary>The few units that tell most.</summary>
    public ReadOnlySpan<int> AnchorUnits => CollectionsMarshal.AsSpan(_anchorUnits);

    /// <summary>The unit that a code belongs to.</summary>
    public int UnitOf(ushort code) => _units[_places.Of(code)];

    public CodeScanner Scan(CodeRun text) => new(text, CollectionsMarshal.AsSpan(_codes));

    /// <summary>The same without the units that are nearly everywhere.</summary>
    public CodeScanner ScanTelling(CodeRun text) => new(text, CollectionsMarshal.AsSpan(_codes)[.._telling]);

    /// <summary>The same for the <see cref="AnchorUnits"/>.</summary>
    public CodeScanner ScanAnchors(CodeRun text) => new(text, CollectionsMarshal.AsSpan(_anchors));

    private static bool IsPlain(QueryUnit unit) => unit.Concept < 0 && unit.Alternatives.Length == 1 && unit.Alternatives[0].Code == unit.Literal.First;

    private void AddUnit(QueryUnit unit, int index)
    {
        for (var alternative = 0; alternative < unit.Alternatives.Length && alternative < CodesOfUnit; alternative++)
        {
            var code = unit.Alternatives[alternative].Code;
            if (!_codes.Contains(code))
            {
                _codes.Add(code);
                _units.Add((byte)index);
            }
        }
    }
}
