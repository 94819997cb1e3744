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

    /// <summary>Collects the documents whose title has a word in the range; false where there are more than fit.</summary>
    public bool TryFind((int Start, int End) surfaces, List<int> documents, int most)
    {
        documents.Clear();
        var index = Array.BinarySearch(_surfaces, surfaces.Start);
        index = index < 0 ? ~index : index;
        while (index > 0 && _surfaces[index - 1] == surfaces.Start)
        {
            index--;
        }

        for (; index < _surfaces.Length && _surfaces[index] < surfaces.End; index++)
        {
            if (documents.Contains(_documents[index]))
            {
                continue;
            }

            if (documents.Count == most)
            {
                return false;
            }

            documents.Add(_documents[index]);
        }

        return documents.Count > 0;
    }
}
