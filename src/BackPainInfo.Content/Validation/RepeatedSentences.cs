namespace BackPainInfo.Content.Validation;

/// <summary>Finds sentences that two articles share word for word: pages must not read as clones.</summary>
internal static class RepeatedSentences
{
    private const int FewestWords = 8;

    public static void Check(IEnumerable<ArticleWords> articles)
    {
        var first = new Dictionary<string, (string File, int Line)>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            foreach (var (sentence, line) in article.Sentences.Where(entry => entry.Sentence.Words.Count >= FewestWords))
            {
                var file = article.Draft.Findings.File;
                if (!first.TryAdd(sentence.Text, (file, line)) && first[sentence.Text] is var other && other.File != file)
                {
                    article.Draft.Findings.Warn(line, $"the sentence stands in {other.File}({other.Line}) too; word it differently: {sentence.Start}");
                }
            }
        }
    }
}
