using BackPainInfo.Search.Signs;

namespace BackPainInfo.Search.Tests.Signs;

/// <summary>A small register of warning signs with one of every kind of rule.</summary>
internal static class SampleSigns
{
    public static readonly string[] Back = ["my back", "back pain", "upper back", "mid back", "back hurts", "and back", "spine"];

    private static readonly string[] Fever = ["fever", "shivering", "temperature of {38-42}", "{38-42} {0-9} temperature"];
    private static readonly string[] Weak = ["weak", "heavy", "wobbly"];
    private static readonly string[] Numb = ["numb", "no feeling", "tingling"];
    private static readonly string[] Chest = ["chest"];
    private static readonly string[] Pain = ["pain", "tight"];

    public static readonly WarningSignReader Reader = new(
        [
            Sign("fever", 1, ["rigors", "hot and shivery"], [[Fever, Back]], ["fever dream", "hay fever"], needsBackPain: true),
            Sign("bladder", 0, ["cant pee", "pooed myself", "lost control of my bladder", "no wee all day"], [[Numb, ["bladder"]]]),
            Sign("saddle", 0, ["numb between my legs"], []),
            Sign("both-legs", 0, [], [[["both legs"], Weak], [["both legs"], Numb]]),
            Sign("legs", 0, ["legs feel heavy", "walking funny", "weak legs", "legs wont work"], [], ["leg day"]),
            Sign("breathless", 0, ["cant breathe"], []),
            Sign("breathing-in", 1, ["cant breathe in fully", "hurts to breathe"], []),
            Sign("heart", 0, ["chest pain going through to back"], [[Chest, Pain, Back]]),
            Sign("tearing", 0, ["tearing pain"], []),
            Sign("weight", 1, ["losing weight not trying", "losing weight without trying"], []),
            Sign("cancer", 1, ["had cancer now back pain"], [[["had cancer"], Back]]),
            Sign("fall", 0, ["fell off ladder"], []),
            Sign("fragile", 1, [], [[["osteoporosis"], ["bump"], Back]]),
            Sign("drugs", 1, [], [[["injecting drugs"], Back]]),
            Sign("blood", 0, ["vomiting blood"], []),
            Sign("child", 2, [], [[["{0-15} year old", "my child"], Back]]),
            Sign("suicidal", 0, ["suicidal", "life not worth living"], []),
            Sign("unbearable", 1, ["worst pain of my life"], []),
            Sign("clot", 0, ["swollen leg"], []),
            Sign("walk", 0, ["legs .. give .. way"], [[["cant .. stand"], Back]]),
        ],
        new WarningSignVocabulary { Filler = ["really", "just", "so"], Back = Back, OtherParts = ["knee", "toe"] },
        word => word is "coffee" or "weekend");

    /// <summary>The ids of the signs that a query raises, worst first.</summary>
    public static List<string> Raised(string query) => [.. Reader.Read(query).Select(sign => sign.Id)];

    public static WarningSign Sign(
        string id,
        int severity,
        string[] phrases,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> combine,
        string[]? unless = null,
        bool needsBackPain = false) => new()
        {
            Id = id,
            Severity = severity,
            Phrases = phrases,
            Combine = combine,
            Unless = unless ?? [],
            NeedsBackPain = needsBackPain,
        };
}
