namespace BackPainInfo.Search.Indexing;

/// <summary>The dictionary of stems: what ranking compares, each with a number.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int Count => _ids.Count;

    public int Add(string stem)
    {
        if (!_ids.TryGetValue(stem, out var id))
        {
            id = _ids.Count;
            _ids.Add(stem, id);
        }

        return id;
    }

    /// <summary>Gives back the room that was kept for more stems.</summary>
    public void Trim() => _ids.TrimExcess();

    /// <summary>The number of a stem, or -1.</summary>
    public int Find(string stem) => _ids.TryGetValue(stem, out var id) ? id : -1;
}
