namespace BackPainInfo.Search.Indexing;

/// <summary>Counts the words and concepts of one document, field by field.</summary>
internal sealed class FieldCounter
{
    private readonly Dictionary<(int List, ushort Variant, Field Field), int> _counts = [];
    private int[] _lengths = new int[FieldWeights.Count];

    public void Add(int list, ushort variant, Field field)
    {
        _counts.TryGetValue((list, variant, field), out var count);
        _counts[(list, variant, field)] = count + 1;
    }

    public void AddLength(Field field, int words) => _lengths[(int)field] += words;

    /// <summary>The counts in the order the posting lists need, and the fields' lengths; then starts anew.</summary>
    public (FieldCount[] Counts, int[] Lengths) Take()
    {
        var counts = new FieldCount[_counts.Count];
        var next = 0;
        foreach (var ((list, variant, field), count) in _counts)
        {
            counts[next++] = new FieldCount(list, variant, field, (byte)Math.Min(count, byte.MaxValue));
        }

        Array.Sort(counts, static (one, other) =>
            one.List != other.List ? one.List.CompareTo(other.List) : one.Variant.CompareTo(other.Variant));
        var lengths = _lengths;
        _counts.Clear();
        _lengths = new int[FieldWeights.Count];
        return (counts, lengths);
    }
}
