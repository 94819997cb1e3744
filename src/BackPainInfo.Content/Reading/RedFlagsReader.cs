using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Reading;

/// <summary><c>red-flags.yml</c> to the register of warning signs.</summary>
internal static class RedFlagsReader
{
    public static readonly IReadOnlyDictionary<string, RedFlagLevel> Levels = new Dictionary<string, RedFlagLevel>
    {
        ["emergency"] = RedFlagLevel.Emergency,
        ["urgent"] = RedFlagLevel.Urgent,
        ["soon"] = RedFlagLevel.Soon,
    };

    private static readonly string[] NeededSets = ["filler", "back", "otherParts"];

    public static RedFlagRegister Read(YamlFields fields)
    {
        var sets = new Dictionary<YamlValue, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        var phraseSets = fields.Record("phraseSets", ReadPhraseSets) ?? [];
        HashSet<string> filler = [.. phraseSets.GetValueOrDefault("filler", [])];
        return new RedFlagRegister
        {
            Principle = fields.Text("principle"),
            PrincipleSources = fields.References("principleSources", IdKind.Source),
            PhraseSets = phraseSets,
            Flags = fields.Records("flags", flag => ReadFlag(flag, sets, filler)),
            Reassuring = fields.Records("reassuring", ReadReassuring),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadPhraseSets(YamlFields sets)
    {
        foreach (var name in NeededSets.Where(name => !sets.Has(name)))
        {
            sets.Problem(name, $"the phrase set '{name}' is missing; search needs it, add it");
        }

        return sets.Names.ToList().ToDictionary(name => name, sets.Texts);
    }

    private static RedFlag ReadFlag(YamlFields fields, Dictionary<YamlValue, IReadOnlyList<string>> sets, HashSet<string> filler)
    {
        var flag = new RedFlag
        {
            Id = fields.Id("id", IdKind.RedFlag),
            Sign = fields.Text("sign"),
            Ask = fields.Text("ask"),
            Level = fields.Choice("level", Levels),
            Group = fields.Text("group"),
            OnlyIf = fields.OptionalText("onlyIf"),
            Why = fields.Text("why"),
            PointsTo = fields.References("pointsTo", IdKind.Article),
            LayPhrases = fields.OptionalTexts("layPhrases"),
            Combine = ReadCombine(fields, sets),
            Unless = fields.OptionalTexts("unless"),
            NeedsBackPain = ReadContext(fields),
            Sources = fields.References("sources", IdKind.Source),
        };
        RedFlagsRules.Check(flag, filler, fields);
        return flag;
    }

    private static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> ReadCombine(YamlFields fields, Dictionary<YamlValue, IReadOnlyList<string>> sets) =>
    [
        .. fields.Items("combine", fields.Optional("combine"))
            .Select(line => (IReadOnlyList<IReadOnlyList<string>>)[.. fields.Items("combine", line).Select(set => ReadSet(fields, set, sets))]),
    ];

    // A set that is repeated by alias is read once: there are thousands of uses of a few hundred.
    private static IReadOnlyList<string> ReadSet(YamlFields fields, YamlValue set, Dictionary<YamlValue, IReadOnlyList<string>> sets)
    {
        if (!sets.TryGetValue(set, out var phrases))
        {
            sets.Add(set, phrases = [.. fields.TextItems("combine", set).Select(phrase => phrase.Text)]);
        }

        return phrases;
    }

    private static bool ReadContext(YamlFields fields)
    {
        var context = fields.OptionalText("context");
        if (context is not (null or "back"))
        {
            fields.Problem("context", $"'context' is '{context}'; write 'back' or leave the field out");
        }

        return context == "back";
    }

    private static ReassuringSign ReadReassuring(YamlFields sign) => new(sign.Text("sign"), sign.Text("say"), sign.References("sources", IdKind.Source));
}
