namespace BackPainInfo.Content.Validation;

/// <summary>Words that health texts use often and that the rules of <see cref="Syllables"/> count wrongly.</summary>
internal static class SyllableExceptions
{
    private static readonly Dictionary<string, int> Counts = Table(
        (1, "aches clothes shoe shoes vein veins lives fire fires tired arent werent"),
        (2, "being bruises business create diet diets different doing doesnt didnt isnt wasnt hasnt hadnt couldnt wouldnt shouldnt evening every fluid fluids going"
            + " hundred headaches heaviest homemade lifestyle lifetime lion million naked people peoples poem quiet react really riot science seeing sideways skiing"
            + " someone something sometimes theres trial trials triage viewer virus wednesday whereas wicked"),
        (3, "area areas aorta biopsy calories everyday everyone everything everywhere idea ideas ideal medicine medicines museum operate pancreas reaction reactions"
            + " reassure recipe recipes theatre usual"),
        (4, "comfortable diarrhoea diabetes reassuring reliable usually vegetable vegetables anaemia"));

    public static int? Find(string word) => Counts.TryGetValue(word, out var count) ? count : null;

    private static Dictionary<string, int> Table(params (int Count, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Count)))
        .ToDictionary(entry => entry.word, entry => entry.Count, StringComparer.Ordinal);
}
