namespace BackPainInfo.Search.Indexing;

/// <summary>The parts of a document that are weighed differently.</summary>
internal enum Field : byte
{
    Title,
    AlsoCalled,
    Questions,
    Concepts,
    Headings,
    Summary,
    Body,
}
