namespace BackPainInfo.Search.Indexing;

/// <summary>For each number from 0 a list of values, all of them in one array.</summary>
internal sealed class NumberLists<T>
{
    private readonly int[] _ends;
    private readonly T[] _values;

    /// <param name="count">How many lists there are.</param>
    /// <param name="entries">What they hold, in the order in which a list shall hold its own.</param>
    public NumberLists(int count, IReadOnlyCollection<(int List, T Value)> entries)
    {
        _ends = new int[count + 1];
        _values = new T[entries.Count];
        foreach (var (list, _) in entries)
        {
            _ends[list + 1]++;
        }

        for (var list = 0; list < count; list++)
        {
            _ends[list + 1] += _ends[list];
        }

        // Each entry moves the end of the list before its own, which is where its own has come to.
        foreach (var (list, value) in entries)
        {
            _values[_ends[list]++] = value;
        }
    }

    public int Count => _ends.Length - 1;

    public ReadOnlySpan<T> this[int list]
    {
        get
        {
            var start = list == 0 ? 0 : _ends[list - 1];
            return _values.AsSpan(start, _ends[list] - start);
        }
    }
}
