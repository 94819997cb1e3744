namespace BackPainInfo.Content;

/// <summary>The sign-off of a page by a real clinician.</summary>
public sealed record ClinicalReview(string Role, DateOnly Date);
