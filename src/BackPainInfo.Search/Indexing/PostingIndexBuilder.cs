namespace BackPainInfo.Search.Indexing;

/// <summary>Turns the counts of all documents into posting lists, once the average length of each field is known.</summary>
internal sealed class PostingIndexBuilder
{
    private readonly List<FieldCount[]> _documents = [];
    private readonly List<int[]> _lengths = [];
    private readonly long[] _totals = new long[FieldWeights.Count];

    /// <summary>Adds a document: its counts ordered by list and variant, and the number of words in each field.</summary>
    public void Add(FieldCount[] counts, int[] lengths)
    {
        _documents.Add(counts);
        _lengths.Add(lengths);
        for (var field = 0; field < lengths.Length; field++)
        {
            _totals[field] += lengths[field];
        }
    }

    public PostingIndex Build(int terms, IReadOnlyList<double> conceptWeights)
    {
        var lists = terms + conceptWeights.Count;
        NumberConcepts(terms);
        var shards = new List<PostingShard>();
        for (var first = 0; first < Math.Max(_documents.Count, 1); first += PostingShard.MaxDocuments)
        {
            shards.Add(Shard(first, Math.Min(PostingShard.MaxDocuments, _documents.Count - first), lists));
        }

        return new PostingIndex([.. shards], terms, conceptWeights, [.. _totals.Select(total => (double)total / Math.Max(_documents.Count, 1))]);
    }

    // Concepts' lists follow those of all terms, whose number is known only now.
    private void NumberConcepts(int terms)
    {
        foreach (var counts in _documents)
        {
            for (var index = 0; index < counts.Length; index++)
            {
                counts[index] = counts[index] with { List = DocumentReader.ListOf(counts[index].List, terms) };
            }
        }
    }

    private PostingShard Shard(int first, int count, int lists)
    {
        var starts = Starts(first, count, lists);
        var next = starts[..^1];
        var postings = new ushort[starts[^1]];
        var impacts = new byte[starts[^1]];
        for (var document = 0; document < count; document++)
        {
            var counts = _documents[first + document];
            for (int from = 0, to; from < counts.Length; from = to)
            {
                to = EndOfList(counts, from);
                var position = next[counts[from].List]++;
                postings[position] = (ushort)document;
                impacts[position] = Impact(counts.AsSpan(from..to), _lengths[first + document]);
            }
        }

        return new PostingShard(first, count, starts, postings, impacts);
    }

    private int[] Starts(int first, int count, int lists)
    {
        var starts = new int[lists + 1];
        for (var document = first; document < first + count; document++)
        {
            var counts = _documents[document];
            for (var from = 0; from < counts.Length; from = EndOfList(counts, from))
            {
                starts[counts[from].List + 1]++;
            }
        }

        for (var list = 0; list < lists; list++)
        {
            starts[list + 1] += starts[list];
        }

        return starts;
    }

    private static int EndOfList(FieldCount[] counts, int from)
    {
        var to = from + 1;
        while (to < counts.Length && counts[to].List == counts[from].List)
        {
            to++;
        }

        return to;
    }

    // A concept counts once: by the phrase that the page uses most, not by the sum of its phrases.
    private byte Impact(ReadOnlySpan<FieldCount> counts, int[] lengths)
    {
        double known = 0, variant = 0, most = 0;
        for (var index = 0; index < counts.Length; index++)
        {
            variant = index > 0 && counts[index].Variant == counts[index - 1].Variant ? variant : 0;
            var share = counts[index].Count * Share(counts[index].Field, lengths);
            if (counts[index].Field == Field.Concepts)
            {
                known += share;
                continue;
            }

            variant += share;
            most = Math.Max(most, variant);
        }

        return (byte)Math.Clamp(Math.Round(FieldWeights.Impact(known + most) * 255), 1, 255);
    }

    private double Share(Field field, int[] lengths) =>
        FieldWeights.Share(field, lengths[(int)field], (double)_totals[(int)field] / _documents.Count);
}
