namespace BackPainInfo.Content.Reading;

/// <summary><c>exercises.yml</c> to the exercises, each step with its drawing where there is one.</summary>
internal static class ExercisesReader
{
    public static ExerciseRegister Read(YamlFields fields, IReadOnlyDictionary<string, string> drawings) => new()
    {
        BeforeYouStart = fields.Texts("beforeYouStart"),
        Rules = fields.Texts("rules"),
        StopAndGetHelp = fields.Texts("stopAndGetHelp"),
        StopAndGetHelpNote = fields.Text("stopAndGetHelpNote"),
        Exercises = fields.Records("exercises", exercise => ReadExercise(exercise, drawings)),
    };

    private static Exercise ReadExercise(YamlFields fields, IReadOnlyDictionary<string, string> drawings)
    {
        var id = fields.Id("id", IdKind.Exercise);
        var steps = fields.Records("steps", step => new ExerciseStep(step.Text("text"), step.Text("drawing")));
        var seconds = fields.Record("totalSeconds", total => new CountRange[] { new(total.Number("start"), total.Number("full")) }) ?? [default];
        return new Exercise
        {
            Id = id,
            Name = fields.Text("name"),
            AlsoKnownAs = fields.OptionalTexts("alsoKnownAs"),
            Article = fields.Reference("article", IdKind.Article),
            Level = fields.Text("level"),
            Position = fields.Text("position"),
            Equipment = fields.OptionalTexts("equipment"),
            Targets = fields.Texts("targets"),
            Steps = WithDrawings(fields, id, steps, drawings),
            Phases = fields.Records("phases", ReadPhase),
            Sets = fields.Range("sets"),
            StartSeconds = seconds[0].Min,
            FullSeconds = seconds[0].Max,
            Frequency = fields.Text("frequency"),
            EasierOption = fields.Text("easierOption"),
            WhoShouldNot = fields.Texts("whoShouldNot"),
            Pregnancy = fields.Text("pregnancy"),
            StopSigns = fields.Texts("stopSigns"),
            EvidenceNote = fields.Text("evidenceNote"),
            FromSource = fields.OptionalRecord("fromSource", ReadSource),
            Sources = fields.References("sources", IdKind.Source),
        };
    }

    private static IReadOnlyList<ExerciseStep> WithDrawings(YamlFields fields, string id, IReadOnlyList<ExerciseStep> steps, IReadOnlyDictionary<string, string> drawings)
    {
        var names = steps.Select((_, index) => $"{id}-{index + 1}").ToList();
        var missing = names.Where(name => !drawings.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            fields.Warn("steps", $"no drawing for {missing.Count} of {steps.Count} steps; add content/exercises/{string.Join(".svg, ", missing)}.svg");
        }

        return [.. steps.Select((step, index) => step with { Svg = drawings.GetValueOrDefault(names[index]) })];
    }

    private static ExercisePhase ReadPhase(YamlFields fields)
    {
        var hold = fields.Range("holdSeconds");
        var start = 0;
        var repetitions = new CountRange();
        fields.Record("repetitions", record =>
        {
            start = record.Number("start");
            repetitions = new CountRange(record.Number("min"), record.Number("max"));
            return record;
        });
        if (repetitions.Min > repetitions.Max || start > repetitions.Max)
        {
            fields.Problem("repetitions", $"start {start}, min {repetitions.Min}, max {repetitions.Max} do not rise; start and min are at most max");
        }

        return new ExercisePhase(fields.OptionalText("name"), hold, start, repetitions, fields.OptionalFlag("eachSide"));
    }

    private static SourceExercise ReadSource(YamlFields fields) =>
        new(fields.Reference("section", IdKind.Section), fields.Texts("steps"), fields.Texts("changes"));
}
