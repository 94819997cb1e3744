namespace BackPainInfo.Content;

/// <summary>A number or a range of numbers, both ends included.</summary>
public readonly record struct CountRange(int Min, int Max)
{
    public override string ToString() => Min == Max ? $"{Min}" : $"{Min} to {Max}";
}
