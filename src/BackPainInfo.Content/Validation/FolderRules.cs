using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>Every file of the folder is one the site reads: a misnamed file would be silently left out.</summary>
internal static class FolderRules
{
    private static readonly string[] Registers =
    [
        "site.yml", "services.yml", "red-flags.yml", "conditions.yml", "treatments.yml", "exercises.yml", "body-regions.yml", "glossary.yml", "concepts.yml", "sources.yml",
        "evidence/causes.yml", "evidence/care.yml", "evidence/conflicts.yml",
    ];

    public static IEnumerable<ContentProblem> Check(ContentFolder folder, Registers registers)
    {
        var drawings = registers.Exercises.Exercises.SelectMany(exercise => exercise.Steps.Select((_, index) => $"exercises/{exercise.Id}-{index + 1}.svg")).ToHashSet(StringComparer.Ordinal);
        foreach (var path in folder.Files.Keys.Order(StringComparer.Ordinal))
        {
            var name = path[(ContentFolder.Root.Length + 1)..];
            if (name.StartsWith("exercises/", StringComparison.Ordinal) ? !drawings.Contains(name) : !IsExpected(name))
            {
                var known = name.StartsWith("exercises/", StringComparison.Ordinal) ? drawings : [.. Registers];
                yield return new ContentProblem(path, 1, $"the site reads no file of this name; {NearestId.Advise(name, known, "rename or remove it")}");
            }
        }
    }

    private static bool IsExpected(string name) => Registers.Contains(name)
        || name.EndsWith("README.md", StringComparison.Ordinal)
        || (name.StartsWith("articles/", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal));
}
