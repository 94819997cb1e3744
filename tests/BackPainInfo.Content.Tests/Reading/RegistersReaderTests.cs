namespace BackPainInfo.Content.Tests.Reading;

public sealed class RegistersReaderTests
{
    [Theory]
    [InlineData("site.yml", "slug: shingles", "slug: print", "the slug 'print' is reserved")]
    [InlineData("site.yml", "defaultCountry: uk", "defaultCountry: xx", "the country 'xx' is unknown")]
    [InlineData("red-flags.yml", "level: urgent", "level: mild", "'level' is 'mild'; write one of: emergency, urgent, soon")]
    [InlineData("red-flags.yml", "context: back", "context: leg", "'context' is 'leg'; write 'back'")]
    [InlineData("red-flags.yml", "otherParts: [knee]", "others: [knee]", "the phrase set 'otherParts' is missing")]
    [InlineData("red-flags.yml", "pointsTo: [get-help]", "pointsTo: [get-hlp]", "the article 'get-hlp' is unknown; did you mean 'get-help'?")]
    [InlineData("conditions.yml", "characters: [burning]", "characters: [burnin]", "the character 'burnin' is unknown; did you mean 'burning'?")]
    [InlineData("conditions.yml", "urgency: soon", "urgency: later", "'urgency' is 'later'")]
    [InlineData("treatments.yml", "rating: good", "rating: goood", "the rating 'goood' is unknown; did you mean 'good'?")]
    [InlineData("exercises.yml", "article: overview", "article: over", "the article 'over' is unknown")]
    [InlineData("exercises.yml", "start: 2, min: 3", "start: 9, min: 3", "start 9, min 3, max 5 do not rise")]
    [InlineData("body-regions.yml", "shape: M0 0L5 5Z", "shape: circle", "'shape' is no SVG path")]
    [InlineData("body-regions.yml", "side: back", "side: left", "'side' is 'left'; write one of: back, front")]
    [InlineData("glossary.yml", "term: nerve", "term: Zoster", "the word 'Zoster' belongs to 'zoster' already")]
    [InlineData("concepts.yml", "group: feeling", "group: mood", "'group' is 'mood'")]
    [InlineData("concepts.yml", "facts: [burning]", "facts: [stinging]", "the fact 'stinging' is unknown")]
    [InlineData("sources.yml", "https://example.org/a", "example.org", "'example.org' is no web address")]
    [InlineData("evidence/causes.yml", "verdict: unsafe", "verdict: wrong", "'verdict' is 'wrong'")]
    [InlineData("evidence/care.yml", "repeatOf: shingles-harmless", "repeatOf: nothing-at-all", "the claim 'nothing-at-all' is unknown")]
    [InlineData("evidence/care.yml", "section: '2.1'", "section: '9'", "the section of the source '9' is unknown")]
    [InlineData("evidence/conflicts.yml", "topic: Warmth", "theme: Warmth", "the field 'topic' is missing")]
    public void A_mistake_is_reported_with_its_line(string file, string old, string replacement, string start)
    {
        using var sample = new SampleSite();
        var line = sample.Edit(file, old, replacement);

        Assert.Contains(sample.Problems(), problem => problem.File == $"content/{file}" && Math.Abs(problem.Line - line) <= 2 && problem.Message.StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public void Registers_keep_what_their_files_say()
    {
        using var sample = new SampleSite();

        var site = sample.Load();

        var fever = site.RedFlags.Find("fever")!;
        Assert.True(fever.NeedsBackPain);
        Assert.Equal(["my back", "spine"], site.RedFlags.Find("chest-pain")!.Combine[0][1]);
        Assert.Equal(RedFlagLevel.Soon, site.Conditions.Find("shingles")!.Urgency);
        Assert.Equal("999", site.FindCountry("uk")!.Levels[RedFlagLevel.Emergency].Phones[0].Number);
        Assert.Equal(1.5, Assert.Single(site.Concepts).Weight);
        Assert.Equal(new ExercisePhase(null, new CountRange(5, 10), 2, new CountRange(3, 5), EachSide: true), site.Exercises.Find("cat")!.Phases[0]);
        Assert.Equal(["shingles-harmless", "help-early"], site.Ledger.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void A_drawing_is_given_to_its_step()
    {
        using var sample = new SampleSite();

        var step = sample.Load().Exercises.Find("cat")!.Steps[0];

        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" aria-hidden=\"true\" focusable=\"false\"><path id=\"cat-1-spine\" d=\"M0 0L10 10\" /></svg>", step.Svg);
    }

    [Fact]
    public void A_missing_drawing_is_a_warning()
    {
        using var sample = new SampleSite();
        sample.Delete("exercises/cat-1.svg");

        Assert.Contains(sample.Warnings(), warning => warning.Contains("add content/exercises/cat-1.svg", StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_in_two_concepts_is_a_warning()
    {
        using var sample = new SampleSite();
        sample.Edit("concepts.yml", "concepts:", "concepts:\n  - {id: heat, group: feeling, plain: heat, phrases: [Burns]}");

        Assert.Contains(sample.Warnings(), warning => warning.Contains("the phrase 'burns' belongs to 'heat' already", StringComparison.Ordinal));
    }
}
