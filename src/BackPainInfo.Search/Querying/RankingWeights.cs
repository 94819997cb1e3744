namespace BackPainInfo.Search.Querying;

/// <summary>How the parts of a score are weighed against one another.</summary>
internal static class RankingWeights
{
    /// <summary>Little words break ties.</summary>
    public const double Light = 0.1;

    /// <summary>The words of a phrase that leads to a concept without being its synonym still count a little.</summary>
    public const double OneWayWord = 0.3;

    public const double OneWay = 0.7;

    public const double Prefix = 0.8;

    /// <summary>Up to so many things asked for, a page with more of them beats every page with fewer; beyond, having more weighs less and less.</summary>
    public const int StrictUnits = 3;

    public const double SoftCoordination = 3.2;

    /// <summary>A query that is one of the page's questions word for word gains as much as all its words at their best.</summary>
    public const double Question = 1;

    /// <summary>From so many things asked for, a query is taken for a question in full.</summary>
    public const int QuestionUnits = 4;

    public const double Proximity = 0.25;

    /// <summary>Words further apart are not near.</summary>
    public const int NearWords = 8;

    /// <summary>So many documents are looked at closely: their questions, and how near the words stand.</summary>
    public const int CloseLook = 50;

    /// <summary>What a raised sign adds to the pages it points to, as a share of the best score: emergency, urgent, soon.</summary>
    public static double Lift(int severity) => severity switch
    {
        0 => 1,
        1 => 0.5,
        _ => 0.1,
    };

    public static double Coordination(int units, double weight, double sum) =>
        units <= StrictUnits ? sum : weight * SoftCoordination / units;

    public static double QuestionShare(int units) => Question * Math.Clamp((units - 1) / (double)(QuestionUnits - 1), 0, 1);
}
