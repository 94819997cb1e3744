using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>Every id of the site by kind, and what is wrong with the places that define or use one.</summary>
internal sealed class IdIndex
{
    private static readonly IdKind[] FactKinds = [IdKind.Location, IdKind.Character, IdKind.Trigger, IdKind.Relieving, IdKind.Accompanying];

    private readonly Dictionary<IdKind, Dictionary<string, IdUse>> _known = Enum.GetValues<IdKind>().ToDictionary(kind => kind, _ => new Dictionary<string, IdUse>(StringComparer.Ordinal));

    /// <summary>Collects definitions; a second definition of an id is a problem.</summary>
    public static IdIndex Build(IEnumerable<IdUse> definitions, ICollection<ContentProblem> problems)
    {
        var index = new IdIndex();
        foreach (var use in definitions)
        {
            if (!index._known[use.Kind].TryAdd(use.Id, use))
            {
                var first = index._known[use.Kind][use.Id];
                problems.Add(new ContentProblem(use.File, use.Line, $"the id '{use.Id}' is taken by {first.File}({first.Line}); choose another"));
            }

            if (FactKinds.Contains(use.Kind))
            {
                index._known[IdKind.Fact].TryAdd(use.Id, use);
            }
        }

        return index;
    }

    public bool Knows(IdKind kind, string id) => _known[kind].ContainsKey(id);

    public IEnumerable<string> All(IdKind kind) => _known[kind].Keys;

    /// <summary>Where the id is defined.</summary>
    public IdUse? Find(IdKind kind, string id) => _known[kind].GetValueOrDefault(id);

    public ContentProblem? Check(IdUse use)
    {
        if (Knows(use.Kind, use.Id))
        {
            return null;
        }

        var (word, file) = Describe(use.Kind);
        return new ContentProblem(use.File, use.Line, $"the {word} '{use.Id}' is unknown; {NearestId.Advise(use.Id, All(use.Kind), $"use an id of {file}")}");
    }

    private static (string Word, string File) Describe(IdKind kind) => kind switch
    {
        IdKind.Article => ("article", "site.yml"),
        IdKind.Topic => ("topic", "site.yml"),
        IdKind.Section => ("section of the source", "site.yml (sourceSections)"),
        IdKind.Country => ("country", "services.yml"),
        IdKind.Source => ("source", "sources.yml, or add the source there"),
        IdKind.RedFlag => ("warning sign", "red-flags.yml"),
        IdKind.Treatment => ("treatment", "treatments.yml"),
        IdKind.Rating or IdKind.Strength => (kind.ToString().ToLowerInvariant(), "the scale at the head of treatments.yml"),
        IdKind.Exercise => ("exercise", "exercises.yml"),
        IdKind.Claim => ("claim", "evidence/causes.yml or evidence/care.yml"),
        IdKind.Condition => ("condition", "conditions.yml"),
        _ => (kind.ToString().ToLowerInvariant(), "the vocabulary of conditions.yml"),
    };
}
