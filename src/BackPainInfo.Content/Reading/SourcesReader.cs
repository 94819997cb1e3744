namespace BackPainInfo.Content.Reading;

/// <summary><c>sources.yml</c> to citations.</summary>
internal static class SourcesReader
{
    public static IReadOnlyList<Source> Read(YamlFields fields) => fields.Records("sources", ReadSource);

    private static Source ReadSource(YamlFields fields)
    {
        var source = new Source
        {
            Id = fields.Id("id", IdKind.Source),
            Title = fields.Text("title"),
            Publisher = fields.Text("publisher"),
            Year = fields.OptionalNumber("year"),
            Url = fields.Text("url"),
            Verified = fields.Flag("verified"),
            ReadAt = fields.OptionalText("readAt"),
        };
        if (source.Url.Length > 0 && !(Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"))
        {
            fields.Problem("url", $"'{source.Url}' is no web address; write one that begins with https://");
        }

        return source;
    }
}
