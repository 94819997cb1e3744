using BackPainInfo.Content;
using BackPainInfo.Search;

namespace BackPainInfo.Web.Pages.Shared;

/// <summary>One result with the article it stands for.</summary>
internal sealed record SearchHitView(SearchHit Hit, Article Article, Topic Topic);
