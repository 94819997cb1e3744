namespace BackPainInfo.Search.Indexing;

/// <summary>Some of the codes of a list, one after another, to be read in steps: the list has a whole step of no meaning after its last code.</summary>
internal readonly record struct CodeRun(ushort[] All, int Start, int Length)
{
    /// <summary>The codes that are read at a time.</summary>
    public const int Step = 64;
}
