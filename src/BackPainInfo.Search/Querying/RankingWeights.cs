namespace BackPainInfo.Search.Querying;

/// <summary>How the parts of a score are weighed against one another.</summary>
internal static class RankingWeights
{
    /// <summary>Little words break ties.</summary>
    public const double Light = 0.2;

    /// <summary>An idea of the readers' vocabulary tells more than a word that happens to stand in few pages.</summary>
    public const double Concept = 1.3;

    /// <summary>The words of a phrase that leads to a concept without being its synonym still count a little.</summary>
    public const double OneWayWord = 0.3;

    public const double OneWay = 0.7;

    public const double Prefix = 0.8;

    /// <summary>The share of the things asked for that a page must have to be shown.</summary>
    public const double LeastShare = 0.2;

    /// <summary>
    /// What having one more of the things asked for is worth by itself, as a share of their mean weight. Little: a page that names
    /// everything in passing must not stand before the page that is about the most of it.
    /// </summary>
    public const double Having = 0.1;

    /// <summary>A query that is one of the page's questions word for word gains this much of what all its words are worth at their best.</summary>
    public const double Question = 1.25;

    /// <summary>From so many things asked for, a query is taken for a question in full.</summary>
    public const int QuestionUnits = 4;

    public const double Proximity = 0.25;

    /// <summary>Words further apart are not near.</summary>
    public const int NearWords = 8;

    private static readonly double[] ByDistance = [.. Enumerable.Range(0, NearWords + 2).Select(distance => distance is 0 or > NearWords ? 0 : 1.0 / distance)];

    /// <summary>So many documents are looked at closely: their questions, and how near the words stand. Twice a page of results; more change nothing.</summary>
    public const int CloseLook = 20;

    /// <summary>
    /// What a raised sign adds to the pages it points to, as a share of the best score: emergency, urgent, soon. The later it names a page, the less.
    /// </summary>
    public static double Lift(int severity, int place) => (1 + (1.0 / (1 + place))) * severity switch
    {
        0 => 1,
        1 => 0.35,
        _ => 0.07,
    };

    /// <summary>The same for the page on getting help: in an emergency above every page that a sign points to, else among the first.</summary>
    public static double HelpLift(int severity) => severity switch
    {
        0 => 3,
        1 => 0.6,
        _ => 0.4,
    };

    /// <summary>What two words gain that stand so far apart.</summary>
    public static double Nearness(int distance) => ByDistance[Math.Min(distance, NearWords + 1)];

    public static double Coordination(int units, double sum) => Having * sum / units;

    public static double QuestionShare(int units) => Question * Math.Clamp((units - 1) / (double)(QuestionUnits - 1), 0, 1);
}
