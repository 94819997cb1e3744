namespace BackPainInfo.Web.Pages.Shared;

/// <summary>The search form as a page shows it: the text it keeps and the question above it.</summary>
internal sealed record SearchFormView(string Text, string Label = "What do you feel?");
