using System.Collections.Frozen;

namespace BackPainInfo.Content;

/// <summary>All exercises and the rules that hold for each of them.</summary>
public sealed record ExerciseRegister
{
    private readonly FrozenDictionary<string, Exercise> _byId = FrozenDictionary<string, Exercise>.Empty;

    public required IReadOnlyList<string> BeforeYouStart { get; init; }

    public required IReadOnlyList<string> Rules { get; init; }

    public required IReadOnlyList<string> StopAndGetHelp { get; init; }

    public required string StopAndGetHelpNote { get; init; }

    public required IReadOnlyList<Exercise> Exercises
    {
        get;
        init
        {
            field = value;
            _byId = value.DistinctBy(item => item.Id).ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        }
    }

    public Exercise? Find(string id) => _byId.GetValueOrDefault(id);
}
