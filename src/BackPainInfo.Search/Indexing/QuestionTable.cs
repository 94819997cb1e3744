namespace BackPainInfo.Search.Indexing;

/// <summary>
/// The readers' questions of every document, as the codes of their words and concepts. With it the question nearest to a query is found without
/// reading any of them. What many questions of a document share stands once, with a bit for each of those questions.
/// </summary>
internal sealed class QuestionTable(QuestionTable.Places[] documents, ushort[] codes, ulong[] masks, byte[] owners, ushort[] lengths)
{
    /// <summary>Questions after these are searched like other text and not compared one by one.</summary>
    public const int Most = 64;

    /// <summary>Fine enough that ranking cannot tell; a question of more than 256 rare words counts as one of 256.</summary>
    public const float LengthUnit = 1 / 256f;

    /// <summary>In fewer questions, naming each takes less room than a mask.</summary>
    public const int Sharing = 4;

    /// <summary>The words and concepts that many of a document's questions have.</summary>
    public CodeRun SharedCodesOf(int document) =>
        new(codes, documents[document].Shared + documents[document].Own, documents[document + 1].Shared - documents[document].Shared);

    /// <summary>For each of those the questions that have it, a bit each.</summary>
    public ReadOnlySpan<ulong> MasksOf(int document) => masks.AsSpan(documents[document].Shared..documents[document + 1].Shared);

    /// <summary>The words and concepts that few questions have, once for each.</summary>
    public CodeRun OwnCodesOf(int document) =>
        new(codes, documents[document + 1].Shared + documents[document].Own, documents[document + 1].Own - documents[document].Own);

    /// <summary>For each of those the question.</summary>
    public ReadOnlySpan<byte> OwnersOf(int document) => owners.AsSpan(documents[document].Own..documents[document + 1].Own);

    public int CountOf(int document) => documents[document + 1].Question - documents[document].Question;

    /// <summary>
    /// The weight of all words of each question, in parts of <see cref="LengthUnit"/>, never 0; and further ones after them up to <see cref="Most"/>, so
    /// that they can be read several at once.
    /// </summary>
    public ReadOnlySpan<ushort> LengthsFrom(int document) => lengths.AsSpan(documents[document].Question, Most);

    /// <summary>Where a document's part begins in each of the lists; its codes begin after both kinds of those before.</summary>
    internal readonly record struct Places(int Shared, int Own, int Question);
}
