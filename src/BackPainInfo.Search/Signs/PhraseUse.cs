namespace BackPainInfo.Search.Signs;

/// <summary>What finding a phrase brings about. Filled while the signs are read, unchanged afterwards.</summary>
internal sealed class PhraseUse
{
    /// <summary>Signs that the phrase states by itself.</summary>
    public List<int> States { get; } = [];

    /// <summary>Signs that the phrase stops.</summary>
    public List<int> Stops { get; } = [];

    /// <summary>Sets that the phrase is one of.</summary>
    public List<int> Sets { get; } = [];

    public bool NamesBack { get; set; }

    public bool NamesOtherPart { get; set; }
}
