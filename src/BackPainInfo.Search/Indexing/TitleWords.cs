namespace BackPainInfo.Search.Indexing;

/// <summary>Which titles have which words, so that the beginning of a title's word never loses its page.</summary>
internal sealed class TitleWords
{
    private readonly int[] _surfaces;
    private readonly int[] _documents;

    public TitleWords(SurfaceTable surfaces, IEnumerable<(string Word, int Document)> words)
    {
        var pairs = words.Select(word => (Surface: surfaces.Find(word.Word), word.Document)).Distinct().Order().ToArray();
        _surfaces = [.. pairs.Select(pair => pair.Surface)];
        _documents = [.. pairs.Select(pair => pair.Document)];
    }

    /// <summary>Adds to a set the documents whose title has a word in the range.</summary>
    public void AddTo(Span<ulong> documents, (int Start, int End) surfaces)
    {
        for (var index = FirstFrom(surfaces.Start); index < _surfaces.Length && _surfaces[index] < surfaces.End; index++)
        {
            documents[_documents[index] >> 6] |= 1UL << _documents[index];
        }
    }

    private int FirstFrom(int surface)
    {
        int low = 0, high = _surfaces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _surfaces[middle] < surface ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
