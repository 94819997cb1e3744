using System.Collections.Frozen;

namespace BackPainInfo.Content;

/// <summary>The check of the source compilation, claim by claim.</summary>
public sealed record ClaimLedger
{
    private readonly FrozenDictionary<string, Claim> _byId = FrozenDictionary<string, Claim>.Empty;

    public required IReadOnlyList<Claim> Claims
    {
        get;
        init
        {
            field = value;
            _byId = value.DistinctBy(item => item.Id).ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        }
    }

    public required IReadOnlyList<Gap> Gaps { get; init; }

    public required IReadOnlyList<GuidanceConflict> Conflicts { get; init; }

    public Claim? Find(string id) => _byId.GetValueOrDefault(id);
}
