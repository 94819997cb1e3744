namespace BackPainInfo.Content;

/// <summary>Something wrong in a content file: where it stands, what was found, and what to write instead.</summary>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}({Line}): {Message}";
}
