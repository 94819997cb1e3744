namespace BackPainInfo.Content.Parsing;

/// <summary>A paragraph, list item or table cell as plain text, with the sources that back it.</summary>
internal sealed record ProseBlock(int Line, string Text, IReadOnlyList<string> Sources, bool IsInTable);
