using BackPainInfo.Content.Reading;

namespace BackPainInfo.Content.Validation;

/// <summary>Rules for the words that are read first or in a fright: summaries and callouts.</summary>
internal static class WordRules
{
    public const int LongestSentence = 30;
    public const int LongSentence = 20;
    public const double CalloutGrade = 6.5;

    public static void CheckCallout(YamlFields fields, string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        foreach (var sentence in Sentences.Split(text).Where(sentence => sentence.Words.Count > LongSentence))
        {
            var message = $"a sentence of '{name}' has {sentence.Words.Count} words; at most {LongSentence} read well, split it: {sentence.Start}";
            if (sentence.Words.Count > LongestSentence)
            {
                fields.Problem(name, message);
            }
            else
            {
                fields.Warn(name, message);
            }
        }
    }

    public static void CheckGrade(YamlFields fields, string name, string text, string what)
    {
        var grade = ReadingGrade.Of(Sentences.Split(text));
        if (Math.Round(grade, 1) > CalloutGrade)
        {
            fields.Warn(name, FormattableString.Invariant($"the {what} reads at grade {grade:0.0}; at most {CalloutGrade} is meant, use shorter sentences and words"));
        }
    }
}
