namespace BackPainInfo.Content.Validation;

/// <summary>One sentence with its words.</summary>
internal sealed record Sentence(string Text, IReadOnlyList<string> Words)
{
    /// <summary>Enough of it to find it.</summary>
    public string Start => Text.Length > 70 ? $"{Text[..70]}…" : Text;
}
