using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Querying;

/// <summary>One word of a query on its way to being understood.</summary>
/// <param name="Token">The word as it is read now, after repair, at the place where it was written.</param>
/// <param name="Term">Its number among the stems, -1 where no document and no concept has it.</param>
/// <param name="IsDenied">The text says that it is not so.</param>
/// <param name="IsOpen">It ends the text and may be half-typed.</param>
/// <param name="Repaired">What it was repaired to, as it is shown: nothing for the second half of a compound; null where it was written like this.</param>
internal readonly record struct QueryWord(Token Token, int Term, bool IsDenied, bool IsOpen, string? Repaired = null)
{
    public bool IsRepaired => Repaired is not null;
}
