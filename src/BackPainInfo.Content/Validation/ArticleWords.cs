using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Validation;

/// <summary>The sentences of one article, and what an editor may want to word differently.</summary>
internal sealed class ArticleWords(ArticleDraft draft, Jargon jargon, IReadOnlySet<string> unverified)
{
    private const double BodyGrade = 8;

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public ArticleDraft Draft { get; } = draft;

    /// <summary>The sentences outside tables, with their lines.</summary>
    public IReadOnlyList<(Sentence Sentence, int Line)> Sentences { get; } =
    [
        .. draft.Body.Prose
            .Where(block => !block.IsInTable)
            .SelectMany(block => Validation.Sentences.Split(block.Text).Select(sentence => (sentence, block.Line))),
    ];

    public Readability Check()
    {
        CheckPhrases(Draft.Front.Summary, Draft.Front.Fields.LineOf("summary"));
        foreach (var block in Draft.Body.Prose)
        {
            CheckPhrases(block.Text, block.Line);
            CheckFigures(block);
        }

        foreach (var (sentence, line) in Sentences.Where(entry => entry.Sentence.Words.Count > WordRules.LongSentence))
        {
            Warn(line, $"a sentence has {sentence.Words.Count} words; at most {WordRules.LongSentence} read well, split it: {sentence.Start}");
        }

        return CheckGrade();
    }

    private Readability CheckGrade()
    {
        var sentences = Sentences.Select(entry => entry.Sentence).ToList();
        var words = sentences.Sum(sentence => sentence.Words.Count);
        var grade = ReadingGrade.Of(sentences);
        if (Math.Round(grade, 1) > BodyGrade)
        {
            Warn(1, FormattableString.Invariant($"the text reads at grade {grade:0.0}; at most {BodyGrade} is meant, use shorter sentences and words"));
        }

        return new Readability(Draft.Slug, words, (double)words / Math.Max(1, sentences.Count), grade, ReadingGrade.Of(Validation.Sentences.Split(Draft.Front.Summary)));
    }

    private void CheckPhrases(string text, int line)
    {
        foreach (var advice in AvoidedWords.In(text))
        {
            Warn(line, advice);
        }

        foreach (var word in jargon.In(text).Where(_reported.Add))
        {
            Warn(line, $"'{word}' is a medical word without an entry in glossary.yml; use a plain word, or add the entry");
        }
    }

    private void CheckFigures(ProseBlock block)
    {
        if (block.Text.Contains('%', StringComparison.Ordinal))
        {
            Warn(block.Line, "a figure is a percentage; '1 in 7' is understood by more people");
        }

        if (!Figures.Has(block.Text))
        {
            return;
        }

        if (block.Sources.Count == 0)
        {
            Warn(block.Line, $"a figure has no source in its paragraph; add [^id], or leave the figure out: {new Sentence(block.Text, []).Start}");
        }
        else if (block.Sources.All(unverified.Contains))
        {
            Warn(block.Line, $"a figure rests on '{block.Sources[0]}' alone, which nobody has read ('verified: false'); cite another source too");
        }
    }

    private void Warn(int line, string message) => Draft.Findings.Warn(line, message);
}
