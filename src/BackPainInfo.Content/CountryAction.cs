namespace BackPainInfo.Content;

/// <summary>What to do at one level in one country. The heading is an action with the time in it and ends in "if:".</summary>
public sealed record CountryAction
{
    public required string Heading { get; init; }

    public required string Action { get; init; }

    /// <summary>What readers in other countries do; every emergency has it.</summary>
    public string? Elsewhere { get; init; }

    public required IReadOnlyList<ServicePhone> Phones { get; init; }
}
