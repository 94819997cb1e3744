namespace BackPainInfo.Content;

/// <summary>The content folder cannot be served. Carries every problem, not the first.</summary>
public sealed class InvalidContentException(IReadOnlyList<ContentProblem> problems, IReadOnlyList<ContentProblem> warnings)
    : Exception($"{problems.Count} problem(s) in the content, the first: {(problems.Count > 0 ? problems[0] : null)}")
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;

    public IReadOnlyList<ContentProblem> Warnings { get; } = warnings;
}
