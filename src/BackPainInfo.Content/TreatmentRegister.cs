using System.Collections.Frozen;

namespace BackPainInfo.Content;

/// <summary>All treatments and the scales they are rated on, best first.</summary>
public sealed record TreatmentRegister
{
    private readonly FrozenDictionary<string, Treatment> _bySlug = FrozenDictionary<string, Treatment>.Empty;

    public required IReadOnlyList<EvidenceRating> Ratings { get; init; }

    public required IReadOnlyList<EvidenceStrength> Strengths { get; init; }

    public required IReadOnlyList<Treatment> Treatments
    {
        get;
        init
        {
            field = value;
            _bySlug = value.DistinctBy(item => item.Slug).ToFrozenDictionary(item => item.Slug, StringComparer.Ordinal);
        }
    }

    public Treatment? Find(string slug) => _bySlug.GetValueOrDefault(slug);
}
