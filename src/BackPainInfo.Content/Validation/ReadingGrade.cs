namespace BackPainInfo.Content.Validation;

/// <summary>The Flesch–Kincaid grade: 0.39 × words/sentences + 11.8 × syllables/words − 15.59.</summary>
internal static class ReadingGrade
{
    public static double Of(IReadOnlyList<Sentence> sentences)
    {
        var words = sentences.Sum(sentence => sentence.Words.Count);
        if (words == 0)
        {
            return 0;
        }

        var syllables = sentences.Sum(sentence => sentence.Words.Sum(Syllables.Count));
        return (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
    }
}
