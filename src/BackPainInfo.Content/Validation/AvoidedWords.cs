using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Validation;

/// <summary>Words that blame, promise, frighten or make light (content guideline, "Words"), and what to write instead.</summary>
internal static class AvoidedWords
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["easy"] = "say what to do",
        ["easily"] = "say what to do",
        ["simply"] = "leave it out",
        ["just"] = "leave it out",
        ["obviously"] = "leave it out",
        ["of course"] = "leave it out",
        ["unfortunately"] = "leave it out",
        ["sadly"] = "leave it out",
        ["battle"] = "say what is done about it",
        ["fight against"] = "say what is done about it",
        ["suffer"] = "write 'have' or 'feel'",
        ["suffers"] = "write 'has' or 'feels'",
        ["suffering"] = "write 'pain'",
        ["suffer from"] = "write 'have'",
        ["victim"] = "write 'person'",
        ["victims"] = "write 'people'",
        ["miracle"] = "give the evidence",
        ["cure-all"] = "give the evidence",
        ["guaranteed"] = "give the evidence",
        ["your GP"] = "write 'a GP'",
        ["stool"] = "write 'poo'",
        ["stools"] = "write 'poo'",
        ["urine"] = "write 'pee'",
        ["abdomen"] = "write 'tummy'",
        ["abdominal"] = "write 'tummy'",
        ["analgesic"] = "write 'painkiller'",
        ["analgesics"] = "write 'painkillers'",
        ["you have cancer"] = "write 'this can be a sign of'",
        ["you have a tumour"] = "write 'this can be a sign of'",
        ["you have an infection"] = "write 'this can be a sign of'",
    };

    private static readonly PhraseDictionary Phrases = new(Instead.Keys.Select(phrase => (phrase, phrase)));

    /// <summary>One piece of advice for each avoided word of the text.</summary>
    public static IEnumerable<string> In(string text) => Phrases.FindAll(text).Select(phrase => $"'{phrase}' is on the list of words to avoid; {Instead[phrase]}");
}
