using BackPainInfo.Search;

namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>What readers type: text analysis, warning signs, search, suggestions and the editors' explanation.</summary>
internal static class SearchFuzzTarget
{
    // No server takes a longer address.
    private const int LongestAddress = 8_192;

    private static readonly string[] Pieces =
    [
        " ", ". ", ", ", "-", "'", "’", "/", "&", "\n", "\0", "\u00ad", "\u200d", "\u0301", "\ufeff", "\ud800", "\udc00", "😀", "ß", "ﬃ", "\u212b", "𝗯𝗮𝗰𝗸", "{38-42}", "38.5", "99999999999",
        "no ", "not ", "without ", "can not ", "isnt ", "ruled out ", "free of ", "worried about ", "can ", "cause ", "w/o ", "my back ", "pain ", "numb ", "fever ", "and ", "but ", "backache",
    ];

    public static FuzzTarget Create(Corpus corpus)
    {
        var index = SearchIndexBuilder.Build(corpus.Documents, corpus.Concepts, corpus.Signs, corpus.SignVocabulary, corpus.Options);
        string[] phrases =
        [
            .. corpus.Queries,
            .. corpus.Concepts.SelectMany(concept => concept.Phrases),
            .. corpus.Signs.SelectMany(sign => sign.Phrases),
            .. corpus.Signs.SelectMany(sign => sign.Combine).Select(line => string.Join(' ', line.Select(set => set[^1]))),
        ];
        return new FuzzTarget
        {
            Name = "search",
            Seeds = [.. phrases.Distinct().Select(phrase => new FuzzSeed("query", phrase))],
            Pieces = Pieces,
            MostLetters = LongestAddress,
            Read = text => Read(index, text.Text),
        };
    }

    private static void Read(SearchIndex index, string text)
    {
        var results = index.Search(new SearchQuery { Text = text });
        index.Suggest(text, 5);
        if (results.RedFlags.SelectMany(sign => sign.Places).Any(place => place.End.Value > text.Length))
        {
            throw new InvalidOperationException("A sign is stated outside the text.");
        }
    }
}
