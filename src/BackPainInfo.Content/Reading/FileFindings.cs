namespace BackPainInfo.Content.Reading;

/// <summary>What one file has given while it was read: problems, warnings, and the ids it defines and refers to.</summary>
internal sealed class FileFindings(string file)
{
    private readonly List<ContentProblem> _problems = [];
    private readonly List<ContentProblem> _warnings = [];
    private readonly List<IdUse> _definitions = [];
    private readonly List<IdUse> _references = [];

    public string File { get; } = file;

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public IReadOnlyList<ContentProblem> Warnings => _warnings;

    public IReadOnlyList<IdUse> Definitions => _definitions;

    public IReadOnlyList<IdUse> References => _references;

    public void Problem(int line, string message) => _problems.Add(new ContentProblem(File, line, message));

    public void Warn(int line, string message) => _warnings.Add(new ContentProblem(File, line, message));

    public void Define(IdKind kind, string id, int line) => _definitions.Add(new IdUse(kind, id, File, line));

    public void Refer(IdKind kind, string id, int line) => _references.Add(new IdUse(kind, id, File, line));
}
