namespace BackPainInfo.Content;

/// <summary>A piece of an article's body. The family is closed: a run of HTML, or a component that names its register's ids.</summary>
public abstract record ArticlePart
{
    private protected ArticlePart()
    {
    }
}

/// <summary>Finished HTML made from Markdown.</summary>
public sealed record HtmlRun(string Html) : ArticlePart;

/// <summary>A callout of warning signs, by their ids; its groups' headings stand at <paramref name="HeadingLevel"/>.</summary>
public sealed record RedFlagsCallout(int HeadingLevel, IReadOnlyList<string> FlagIds) : ArticlePart;

/// <summary>The evidence rating of one treatment and its reasons.</summary>
public sealed record EvidenceBadge(int HeadingLevel, string Treatment) : ArticlePart;

/// <summary>One claim of the source beside what the evidence says.</summary>
public sealed record SourceCheck(int HeadingLevel, string ClaimId) : ArticlePart;

/// <summary>One illustrated exercise.</summary>
public sealed record ExerciseCard(int HeadingLevel, string ExerciseId) : ArticlePart;
