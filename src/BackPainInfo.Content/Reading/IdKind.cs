namespace BackPainInfo.Content.Reading;

/// <summary>What an id stands for.</summary>
internal enum IdKind
{
    Article,
    Topic,
    Section,
    Country,
    Source,
    RedFlag,
    Condition,
    Location,
    Character,
    Trigger,
    Relieving,
    Accompanying,

    /// <summary>An id of any vocabulary of the conditions.</summary>
    Fact,
    Treatment,
    Rating,
    Strength,
    Exercise,
    Region,
    Term,
    Concept,
    Claim,
    Gap,
}
