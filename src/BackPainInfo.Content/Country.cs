namespace BackPainInfo.Content;

/// <summary>The health services of one country: the only place where a phone number stands.</summary>
public sealed record Country
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyDictionary<RedFlagLevel, CountryAction> Levels { get; init; }
}
