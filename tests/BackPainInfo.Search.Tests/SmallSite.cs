namespace BackPainInfo.Search.Tests;

/// <summary>A handful of pages in the manner of the site, so that tests speak of muscles and ribs rather than of foo and bar.</summary>
internal static class SmallSite
{
    public static readonly IReadOnlyList<Concept> Concepts =
    [
        new() { Id = "shoulder-blade", Label = "shoulder blade", Phrases = ["scapula", "shoulderblades", "wing bone"] },
        new() { Id = "between-shoulder-blades", Label = "between the shoulder blades", Phrases = ["interscapular"] },
        new() { Id = "breathing-pain", Label = "hurts when breathing in", Phrases = ["when I breathe", "pleuritic", "when breathing"] },
        new() { Id = "sleep", Label = "sleep", OneWay = ["bad mattress"] },
        new() { Id = "fever", Label = "fever", Phrases = ["high temperature"] },
    ];

    public static readonly IReadOnlyList<WarningSign> Signs =
    [
        new() { Id = "cannot-pee", Severity = 0, Group = "cauda-equina", Phrases = ["cant pee"], PointsTo = ["cauda-equina"] },
        new() { Id = "long-pain", Severity = 2, Group = "not-better", Phrases = ["for months"], PointsTo = ["muscle-strain"] },
    ];

    public static IReadOnlyList<SearchDocument> Documents { get; } =
    [
        Page("muscle-strain", "Muscle strain", ["pulled muscle"], ["I pulled something lifting a box", "how long does a pulled muscle last"],
            "A muscle strain is the most usual cause of pain in the back.",
            ("what", "What it feels like", "A strained muscle aches and hurts when you move. Heat helps many people. A stabbing pain is less usual."),
            ("do", "What to do", "Keep moving, and use painkillers for a few days if you need them.")),
        Page("lungs", "Pain from the lungs", ["pleurisy", "chest infection"], ["why does my back hurt when I breathe in"],
            "Pleurisy and pneumonia can be felt in the back.",
            ("feel", "What it feels like", "The pain is sharp and pleuritic: worse with each breath. A fever and a cough often come with it."),
            ("help", "When to get help", "Get help if you are short of breath.")),
        Page("cauda-equina", "Cauda equina", ["squeezed nerves"], ["I can't feel when I need the toilet"],
            "Nerves at the bottom of the spine are squeezed.",
            ("feel", "What it feels like", "You cannot pass water. You are numb between your legs. Tumours are one cause."),
            ("help", "When to get help", "Go to hospital now.")),
        Page("sleep", "Sleep and mattresses", ["bed"], ["which mattress is best for my back"],
            "How to lie and what to lie on.",
            ("mattress", "Which mattress?", "A medium mattress suits most people with pain in the spine. Sleep on your side."),
            ("pillow", "Pillows", "A pillow keeps the neck in line with the scapula and the rest of the back.")),
        Page("help", "When to get help", ["emergency"], ["should I call an ambulance"],
            "Which signs need help at once.",
            ("now", "Get help now", "Call an ambulance when you cannot pee or have pain in the chest.")),
        Page("massage", "Massage", ["rubbing"], ["does massage help a stiff back"],
            "Massage can ease pain for a short time.",
            ("what", "What it is", "Rubbing and pressing the muscles. It can feel good between the shoulder blades.")),
    ];

    public static SearchIndex Index { get; } =
        SearchIndexBuilder.Build(Documents, Concepts, Signs, new WarningSignVocabulary(), new SearchIndexOptions { HelpDocumentId = "help" });

    public static SearchResults Search(string text) => Index.Search(new SearchQuery { Text = text });

    public static IReadOnlyList<string> Ids(string text) => [.. Search(text).Hits.Select(hit => hit.DocumentId)];

    public static SearchIndex IndexOf(params SearchDocument[] documents) =>
        SearchIndexBuilder.Build(documents, [], [], new WarningSignVocabulary(), new SearchIndexOptions());

    public static SearchDocument Page(string id, string title, string text = "") =>
        new() { Id = id, Title = title, Sections = [new SearchSection("text", "Text", text)] };

    private static SearchDocument Page(
        string id, string title, string[] names, string[] questions, string summary, params (string Id, string Title, string Text)[] sections) => new()
        {
            Id = id,
            Title = title,
            AlsoCalled = names,
            Questions = questions,
            Summary = summary,
            Sections = [.. sections.Select(section => new SearchSection(section.Id, section.Title, section.Text))],
            ConceptIds = id == "lungs" ? ["breathing-pain", "fever"] : id == "sleep" ? ["sleep"] : [],
            Facets = new Dictionary<string, IReadOnlyList<string>>
            {
                ["kind"] = [id is "massage" ? "treatment" : id is "sleep" or "help" ? "advice" : "cause"],
                ["where"] = id is "lungs" or "massage" ? ["between", "side"] : ["between"],
            },
        };
}
