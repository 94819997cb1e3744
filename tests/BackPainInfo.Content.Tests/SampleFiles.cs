namespace BackPainInfo.Content.Tests;

/// <summary>The files of <see cref="SampleSite"/>.</summary>
internal static class SampleFiles
{
    private static readonly string Asks = string.Concat(Enumerable.Range(1, 25).Select(number => $"  - question number {number} of a reader\n"));

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = """
            name: Sample
            tagline: A small site
            defaultCountry: uk
            topics:
              - slug: start
                title: Start here
                summary: Where to begin.
                articles:
                  - slug: overview
                  - {slug: get-help, planned: When to get help}
              - slug: causes
                title: Causes
                summary: What can hurt.
                articles:
                  - slug: shingles
            sourceSections:
              - {number: '1', label: Opening}
              - {number: '2.1', label: Causes}

            """,
        ["services.yml"] = """
            countries:
              - id: uk
                name: United Kingdom
                sources: [nhs-a]
                levels:
                  emergency:
                    heading: 'Call 999 now if:'
                    action: Call now.
                    elsewhere: Call your local number.
                    phones: [{label: '999', number: '999'}]
                  urgent:
                    heading: 'Call 111 today if:'
                    action: Say what you feel.
                    phones: [{label: NHS 111, number: '111'}]
                  soon:
                    heading: 'See a GP if:'
                    action: Book a visit.
                    phones: []

            """,
        ["red-flags.yml"] = """
            principle: One sign alone is weak.
            principleSources: [nhs-a]
            phraseSets:
              filler: [very, so]
              back: &back [my back, spine]
              otherParts: [knee]
            flags:
              - id: chest-pain
                sign: Your chest feels tight.
                ask: Does your chest feel tight?
                level: emergency
                group: heart
                why: It may be the heart.
                pointsTo: [shingles]
                layPhrases: [chest is tight]
                combine:
                  - [[tight], *back]
                sources: [nhs-a]
              - id: fever
                sign: You feel hot.
                ask: Do you feel hot?
                level: urgent
                group: infection
                onlyIf: It lasts.
                why: It may be an infection.
                pointsTo: [get-help]
                layPhrases: ['temperature of {38-42}']
                unless: [not hot]
                context: back
                sources: [nhs-b]
            reassuring:
              - {sign: A click, say: Clicks do no harm., sources: [nhs-b]}

            """,
        ["conditions.yml"] = """
            vocabulary:
              locations: {mid-back: Middle of the back, chest: Chest}
              characters: {burning: Burning}
              triggers: {lying-down: Lying down}
              relieving: {lying-down: Lying down}
              accompanying: {rash: Rash}
            conditions:
              - slug: shingles
                title: Shingles
                layTitle: Shingles
                layNames: [shingles]
                locations: [mid-back]
                characters: [burning]
                onset: Slow
                duration: Weeks
                triggers: [lying-down]
                relieving: [lying-down]
                accompanying: [rash]
                typicalAge: Any
                riskGroups: [older people]
                urgency: soon
                escalateIf: [chest-pain]
                icd10: [{code: B02, label: Zoster}]
                howCommon: Common
                sources: [nhs-a]

            """,
        ["treatments.yml"] = """
            ratings: [{id: good, badge: Good, meaning: It helps}]
            strengths: [{id: weak, meaning: Few trials}]
            treatments:
              - slug: warmth
                title: Warmth
                layTitle: Warmth
                category: home
                article: overview
                sourceSections: ['1']
                whatItIs: A warm pad.
                rating: good
                ratingReason: Trials say so.
                evidenceStrength: weak
                benefits: Comfort.
                risks: Burns.
                ifYouDoNothing: It eases.
                whoShouldAvoid: [people with numb skin]
                pregnancy: Ask first.
                getHelp: If it burns.
                sources: [nhs-a]

            """,
        ["exercises.yml"] = """
            beforeYouStart: [Ask first.]
            rules: [Move slowly.]
            stopAndGetHelp: [chest pain]
            stopAndGetHelpNote: The first is an emergency.
            exercises:
              - id: cat
                name: Cat
                article: overview
                level: gentle
                position: on all fours
                targets: [back]
                steps:
                  - {text: Kneel., drawing: A figure kneels.}
                phases:
                  - holdSeconds: {min: 5, max: 10}
                    repetitions: {start: 2, min: 3, max: 5}
                    eachSide: true
                sets: {min: 1, max: 2}
                totalSeconds: {start: 20, full: 60}
                frequency: daily
                easierOption: Sit.
                whoShouldNot: [people in pain]
                pregnancy: Ask first.
                stopSigns: [sharp pain]
                evidenceNote: None.
                fromSource: {section: '2.1', steps: [kneel], changes: [slower]}
                sources: [nhs-a]

            """,
        ["exercises/cat-1.svg"] = """
            <?xml version="1.0"?>
            <!-- kneeling -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path id="spine" d="M0 0L10 10"/></svg>

            """,
        ["body-regions.yml"] = """
            backOutline: M0 0L10 10Z
            frontOutline: M0 0L10 10Z
            regions:
              - id: middle
                label: Middle
                plain: the middle
                side: back
                locations: [mid-back]
                note: Most pain is here.
                shape: M0 0L5 5Z

            """,
        ["glossary.yml"] = """
            terms:
              - {id: zoster, term: herpes zoster, forms: [zoster], plain: shingles, meaning: A rash.}
              - {id: nerve, term: nerve, plain: a wire of the body, meaning: It carries feeling.}

            """,
        ["concepts.yml"] = """
            concepts:
              - id: burning
                group: feeling
                plain: burning
                phrases: [burns]
                weight: 1.5
                facts: [burning]
                articles: [shingles]
                treatments: [warmth]

            """,
        ["sources.yml"] = """
            sources:
              - {id: nhs-a, title: Page A, publisher: NHS, year: 2024, url: 'https://example.org/a', verified: true}
              - {id: nhs-b, title: Page B, publisher: NHS, url: 'https://example.org/b', verified: false, readAt: a copy}

            """,
        ["evidence/causes.yml"] = """
            claims:
              - id: shingles-harmless
                section: '1'
                alsoIn: ['2.1']
                article: shingles
                verdict: unsafe
                sourceSays: It needs no doctor.
                evidence: It needs one early.
                safetyNote: See a pharmacist the same day.
                sources: [nhs-a]
            gaps:
              - {id: rash-last, article: shingles, what: When the rash comes., evidence: Days later., sources: [nhs-a]}

            """,
        ["evidence/care.yml"] = """
            claims:
              - id: help-early
                section: '2.1'
                article: get-help
                verdict: supported
                sourceSays: Ask early.
                evidence: Yes.
                repeatOf: shingles-harmless
                sources: [nhs-b]
            gaps: []

            """,
        ["evidence/conflicts.yml"] = """
            conflicts:
              - {topic: Warmth, detail: Some say no., ourRule: Warmth is fine., sources: [nhs-a]}

            """,
        [SampleSite.Overview] = $"""
            ---
            title: Pain in the middle of your back
            summary: Most back pain eases in weeks. Keep moving.
            kind: overview
            claims: []
            order: 1
            asks:
            {Asks}sourceSections: ['1']
            sources: [nhs-a, nhs-b]
            reviewed: 2026-01-31
            nextReview: 2028-01-31
            clinicalReview: none
            ---

            Most pain eases soon.[^nhs-b] A nerve can hurt too.[^nhs-a]

            ## What helps

            Read about [a burning strip](/causes/shingles#what-it-is).

            ::: evidence warmth
            :::

            ### Moves

            ::: exercise cat
            :::

            """,
        [SampleSite.Shingles] = $"""
            ---
            title: Shingles
            summary: A burning strip on one side. See a pharmacist today.
            alsoCalled: [herpes zoster]
            kind: cause
            condition: shingles
            claims: [shingles-harmless]
            order: 1
            asks:
            {Asks}sourceSections: ['1', '2.1']
            sources: [nhs-a, nhs-b]
            reviewed: 2026-01-31
            nextReview: 2027-01-31
            clinicalReview: none
            ---

            Shingles (herpes zoster) burns.[^nhs-a]

            ::: red-flags
            - chest-pain
            - fever
            :::

            ## What it is

            The zoster virus hurts a nerve.[^nhs-a][^nhs-b]

            ## What the source said

            ::: source-check shingles-harmless
            :::

            """,
    };
}
