namespace BackPainInfo.Content.Reading;

/// <summary>What stands in for a register that could not be read, so that the other files are still checked.</summary>
internal static class EmptyRegisters
{
    public static readonly SiteOutline Outline = new() { Name = "", Tagline = "", DefaultCountry = "", Topics = [], SourceSections = [] };

    public static readonly RedFlagRegister RedFlags = new()
    {
        Principle = "",
        PrincipleSources = [],
        PhraseSets = new Dictionary<string, IReadOnlyList<string>>(),
        Flags = [],
        Reassuring = [],
    };

    public static readonly ConditionRegister Conditions = new()
    {
        Locations = new Dictionary<string, string>(),
        Characters = new Dictionary<string, string>(),
        Triggers = new Dictionary<string, string>(),
        Relieving = new Dictionary<string, string>(),
        Accompanying = new Dictionary<string, string>(),
        Conditions = [],
    };

    public static readonly TreatmentRegister Treatments = new() { Ratings = [], Strengths = [], Treatments = [] };

    public static readonly ExerciseRegister Exercises = new() { BeforeYouStart = [], Rules = [], StopAndGetHelp = [], StopAndGetHelpNote = "", Exercises = [] };

    public static readonly BodyMap BodyMap = new() { BackOutline = "", FrontOutline = "", Regions = [] };
}
