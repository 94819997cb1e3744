namespace BackPainInfo.Content;

/// <summary>How a claim of the source stands against current evidence.</summary>
public enum Verdict
{
    Supported,
    PartlySupported,
    OutdatedTerm,
    Unsupported,
    Contradicted,

    /// <summary>Somebody acting on the wording could come to harm or be late for help.</summary>
    Unsafe,
}
