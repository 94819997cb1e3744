namespace BackPainInfo.Search.Signs;

/// <summary>A phrase found in a query, with the places of its first and last word.</summary>
internal readonly record struct Occurrence(int Phrase, int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Overlaps(Occurrence other) => First <= other.Last && other.First <= Last;

    public bool Covers(int place) => First <= place && place <= Last;
}
