namespace BackPainInfo.Search.Querying;

/// <summary>A document on its way to becoming a hit, with the parts of its score.</summary>
internal record struct RankedDocument(int Document, double Words)
{
    public double Question { get; set; }

    public double Proximity { get; set; }

    public double Lift { get; set; }

    public readonly double Score => Words + Question + Proximity + Lift;
}
