using System.Collections.Frozen;

namespace BackPainInfo.Content;

/// <summary>All warning signs of the site. Their words stand here and nowhere else.</summary>
public sealed record RedFlagRegister
{
    private readonly FrozenDictionary<string, RedFlag> _byId = FrozenDictionary<string, RedFlag>.Empty;

    public required string Principle { get; init; }

    public required IReadOnlyList<string> PrincipleSources { get; init; }

    /// <summary>Word lists of the register by name; matching needs <c>filler</c>, <c>back</c> and <c>otherParts</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> PhraseSets { get; init; }

    public required IReadOnlyList<RedFlag> Flags
    {
        get;
        init
        {
            field = value;
            _byId = value.DistinctBy(item => item.Id).ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        }
    }

    public required IReadOnlyList<ReassuringSign> Reassuring { get; init; }

    /// <summary>The same signs without the phrases by which a search finds them.</summary>
    public RedFlagRegister WithoutSearchWords() => this with
    {
        PhraseSets = FrozenDictionary<string, IReadOnlyList<string>>.Empty,
        Flags = [.. Flags.Select(flag => flag with { LayPhrases = [], Combine = [], Unless = [] })],
    };

    public RedFlag? Find(string id) => _byId.GetValueOrDefault(id);
}
