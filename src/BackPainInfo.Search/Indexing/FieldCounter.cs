namespace BackPainInfo.Search.Indexing;

/// <summary>Counts the words and concepts of one document, field by field.</summary>
internal sealed class FieldCounter
{
    // One number for list, variant and field, so that equal ones meet by sorting.
    private const int FieldBits = 4;
    private const int VariantBits = 16;

    private readonly List<ulong> _met = [];
    private int[] _lengths = new int[FieldWeights.Count];

    public void Add(int list, ushort variant, Field field) =>
        _met.Add(((((ulong)list << VariantBits) | variant) << FieldBits) | (uint)field);

    public void AddLength(Field field, int words) => _lengths[(int)field] += words;

    /// <summary>The counts ordered by list and variant, as the posting lists need them, and the fields' lengths; then starts anew.</summary>
    public (FieldCount[] Counts, int[] Lengths) Take()
    {
        _met.Sort();
        var counts = new List<FieldCount>(_met.Count);
        for (int from = 0, to; from < _met.Count; from = to)
        {
            to = from + 1;
            while (to < _met.Count && _met[to] == _met[from])
            {
                to++;
            }

            counts.Add(CountOf(_met[from], to - from));
        }

        var lengths = _lengths;
        _met.Clear();
        _lengths = new int[FieldWeights.Count];
        return ([.. counts], lengths);
    }

    private static FieldCount CountOf(ulong met, int count) => new(
        (int)(met >> (VariantBits + FieldBits)),
        (ushort)(met >> FieldBits),
        (Field)(met & ((1 << FieldBits) - 1)),
        (byte)Math.Min(count, byte.MaxValue));
}
