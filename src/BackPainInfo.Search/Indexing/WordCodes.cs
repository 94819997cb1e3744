namespace BackPainInfo.Search.Indexing;

/// <summary>
/// Two bytes for a word or concept in a document's text. Terms are numbered as they first appear, so the frequent ones have codes of their own;
/// beyond 61,000 rare words share codes, which can mark a wrong word in a snippet of a very large site and nothing worse.
/// </summary>
internal static class WordCodes
{
    public const ushort Padding = ushort.MaxValue;
    public const ushort FirstConcept = 61_000;
    private const int ConceptRoom = 4_500;
    private const int SharedFrom = 30_000;

    public static ushort OfTerm(int term) => (ushort)(term < FirstConcept ? term : SharedFrom + (term % (FirstConcept - SharedFrom)));

    public static ushort OfConcept(int concept) => (ushort)(FirstConcept + (concept % ConceptRoom));

    public static bool IsConcept(ushort code) => ConceptMask(code) != 0;

    /// <summary>All ones for a concept's code and zero for any other, told without a jump.</summary>
    public static int ConceptMask(ushort code) => ((code - Padding) & (FirstConcept - 1 - code)) >> 31;
}
