using System.Collections.Frozen;

namespace BackPainInfo.Content;

/// <summary>Facts per cause, and the controlled words they are told in.</summary>
public sealed record ConditionRegister
{
    private readonly FrozenDictionary<string, Condition> _bySlug = FrozenDictionary<string, Condition>.Empty;

    /// <summary>Labels of where it hurts, by id.</summary>
    public required IReadOnlyDictionary<string, string> Locations { get; init; }

    /// <summary>Labels of what it feels like, by id.</summary>
    public required IReadOnlyDictionary<string, string> Characters { get; init; }

    public required IReadOnlyDictionary<string, string> Triggers { get; init; }

    public required IReadOnlyDictionary<string, string> Relieving { get; init; }

    public required IReadOnlyDictionary<string, string> Accompanying { get; init; }

    public required IReadOnlyList<Condition> Conditions
    {
        get;
        init
        {
            field = value;
            _bySlug = value.DistinctBy(item => item.Slug).ToFrozenDictionary(item => item.Slug, StringComparer.Ordinal);
        }
    }

    public Condition? Find(string slug) => _bySlug.GetValueOrDefault(slug);
}
