namespace BackPainInfo.Content;

/// <summary>What an article is about; also a search facet.</summary>
public enum ArticleKind
{
    Overview,
    Cause,
    Diagnosis,
    Treatment,
    Exercise,
    Prevention,
}
