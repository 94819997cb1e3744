using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks;

/// <summary>The textbook: BM25 over one field, every posting of every word scored. No stems, concepts, repair, facets or snippets.</summary>
internal sealed class PlainBm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const int Take = 10;

    private readonly Dictionary<string, List<(int Document, int Count)>> _postings = [];
    private readonly int[] _lengths;
    private readonly double _average;

    public PlainBm25(IReadOnlyList<SearchDocument> documents)
    {
        _lengths = new int[documents.Count];
        for (var document = 0; document < documents.Count; document++)
        {
            var words = Words(DocumentText.Of(documents[document]));
            _lengths[document] = words.Length;
            foreach (var (word, count) in words.CountBy(word => word))
            {
                if (!_postings.TryGetValue(word, out var list))
                {
                    _postings.Add(word, list = []);
                }

                list.Add((document, count));
            }
        }

        _average = _lengths.Average();
    }

    public int Search(string query)
    {
        var scores = new double[_lengths.Length];
        foreach (var word in Words(query).Distinct())
        {
            if (!_postings.TryGetValue(word, out var postings))
            {
                continue;
            }

            var idf = Math.Log(1 + ((_lengths.Length - postings.Count + 0.5) / (postings.Count + 0.5)));
            foreach (var (document, count) in postings)
            {
                scores[document] += idf * count * (K1 + 1) / (count + (K1 * (1 - B + (B * _lengths[document] / _average))));
            }
        }

        var best = new PriorityQueue<int, double>();
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] > 0)
            {
                best.Enqueue(document, scores[document]);
                if (best.Count > Take)
                {
                    best.Dequeue();
                }
            }
        }

        return best.Count;
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '.', ',', '?', '!', ':', ';', '(', ')', '-', '\n', '/', '"', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
}
