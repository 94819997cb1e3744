namespace BackPainInfo.Content;

/// <summary>A code of WHO's ICD-10 (2019 edition) with its label there.</summary>
public sealed record DiseaseCode(string Code, string Label);
