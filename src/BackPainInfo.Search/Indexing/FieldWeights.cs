namespace BackPainInfo.Search.Indexing;

/// <summary>
/// BM25F: <c>tf = Σ w·count / (1 − b + b·length/average)</c> over the fields, <c>impact = tf / (k1 + tf)</c>,
/// <c>score = Σ idf · impact</c> over the terms, <c>idf = ln(1 + (N − n + 0.5) / (n + 0.5))</c>.
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.6.
/// Here <c>n</c> is not how many documents name the term but how many are about it: <c>n = Σ impact / highest impact</c>. On a small site
/// with one subject nearly every page names fever or the chest somewhere, and few are about it. The idea is that of the burstiness of a
/// term: Church and Gale, "Inverse Document Frequency: A Measure of Deviations from Poisson" (1995).
/// </summary>
internal static class FieldWeights
{
    public const int Count = 7;

    /// <summary>
    /// How soon repeating a word stops adding. Far higher than for plain BM25: titles, names and dozens of questions add up, and the page that
    /// is about a thing must stand well above the page that names it in a list.
    /// </summary>
    public const double K1 = 12;

    // Title, also called, questions, concepts, headings, summary, body.
    private static readonly double[] Weights = [6, 6, 2, 5, 2, 2.5, 0.6];

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

    public static double Idf(int documents, double having) => Math.Log(1 + ((documents - having + 0.5) / (having + 0.5)));
}
