namespace BackPainInfo.Search.Indexing;

/// <summary>
/// BM25F: <c>tf = Σ w·count / (1 − b + b·length/average)</c> over the fields, <c>impact = tf / (k1 + tf)</c>,
/// <c>score = Σ idf · impact</c> over the terms, <c>idf = ln(1 + (N − n + 0.5) / (n + 0.5))</c>.
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.6.
/// </summary>
internal static class FieldWeights
{
    public const int Count = 7;

    /// <summary>How soon repeating a word stops adding. Higher than for plain BM25, because a title counts several times.</summary>
    public const double K1 = 3;

    // Title, also called, questions, concepts, headings, summary, body.
    private static readonly double[] Weights = [6, 4.5, 2, 4, 2, 2.5, 0.6];

    // Lists of names and questions are as long as they are: a longer one is no weaker. A long body is.
    private static readonly double[] Lengths = [0.3, 0.2, 0.3, 0.3, 0.4, 0.3, 0.7];

    public static double Of(Field field) => Weights[(int)field];

    /// <summary>What one occurrence in a field of this length adds to the term's frequency.</summary>
    public static double Share(Field field, int length, double average)
    {
        var b = Lengths[(int)field];
        return Of(field) / (1 - b + (b * length / Math.Max(average, 1)));
    }

    public static double Impact(double frequency) => frequency / (K1 + frequency);

    public static double Idf(int documents, int having) => Math.Log(1 + ((documents - having + 0.5) / (having + 0.5)));
}
