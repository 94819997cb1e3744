namespace BackPainInfo.Content;

/// <summary>How hard an article reads, as Flesch–Kincaid grades: a school year in the US, 6 is about age 11.</summary>
public sealed record Readability(string Slug, int Words, double WordsPerSentence, double BodyGrade, double SummaryGrade);
