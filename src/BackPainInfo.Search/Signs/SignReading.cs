using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>One reading of one query: what it states, sign by sign.</summary>
internal sealed class SignReading
{
    private readonly SignPatterns _patterns;
    private readonly SignWords _query;
    private readonly SignFindings _findings;
    private readonly Denial _denial;
    private readonly bool[]? _mentioned;
    private readonly bool _isGeneralQuestion;

    // For each sign the words that state it; null while none is stated.
    private List<Occurrence>?[]? _raised;

    public SignReading(SignPatterns patterns, Token[] tokens)
    {
        _patterns = patterns;
        _query = new SignWords(tokens, patterns.Words);
        _findings = new SignFindings(patterns, _query);
        _denial = new Denial(tokens, _query);
        _mentioned = Mentions.Find(tokens);
        _isGeneralQuestion = Mentions.IsGeneralQuestion(tokens);
    }

    /// <summary>For each sign that is stated its number and the places of the words that state it.</summary>
    public List<(int Sign, IReadOnlyList<Range> Places)> Read()
    {
        if (_findings.All.Count == 0)
        {
            return [];
        }

        foreach (var statement in _findings.Statements(_denial, _query.Count))
        {
            foreach (var sign in _patterns.States[statement.Phrase])
            {
                (WordsOf(sign) ??= []).Add(statement);
            }
        }

        // A line that is found takes back the denials inside its phrases, which may let another line count.
        var lines = _findings.CompleteLines();
        while (ReadLines(lines))
        {
        }

        return Raised();
    }

    private List<(int Sign, IReadOnlyList<Range> Places)> Raised()
    {
        if (_raised is null)
        {
            return [];
        }

        var raised = new List<(int Sign, IReadOnlyList<Range> Places)>();
        HashSet<int>? stopped = null;
        for (var sign = 0; sign < _raised.Length; sign++)
        {
            if (_raised[sign] is { } words && !(stopped ??= Stopped()).Contains(sign) && (!_patterns.All[sign].NeedsBackPain || HasBackPain()))
            {
                raised.Add((sign, Places(words)));
            }
        }

        return raised;
    }

    private bool ReadLines(List<SignLine> complete)
    {
        var hasNews = false;
        foreach (var line in complete)
        {
            var isLeftOut = _raised?[line.Sign] is not null || (_isGeneralQuestion && _patterns.All[line.Sign].Severity > 0);
            if (!isLeftOut && Match(line.Sets) is { } words)
            {
                WordsOf(line.Sign) = [.. words];
                hasNews |= words.Aggregate(false, (news, word) => _denial.Own(word) || news);
            }
        }

        return hasNews;
    }

    private ref List<Occurrence>? WordsOf(int sign) => ref (_raised ??= new List<Occurrence>?[_patterns.All.Count])[sign];

    private Occurrence[]? Match(int[] line)
    {
        var companions = new List<Occurrence>();
        foreach (var set in line)
        {
            companions.AddRange(_findings.InSet(set).Where(_denial.HasNegative));
        }

        var sets = new List<IReadOnlyList<Occurrence>>(line.Length);
        foreach (var set in line)
        {
            var counting = _findings.InSet(set).Where(word => !_denial.Denies(word, companions) && !IsMentioned(word)).ToList();
            if (counting.Count == 0)
            {
                return null;
            }

            counting.Sort((one, other) => other.Length != one.Length ? other.Length.CompareTo(one.Length) : other.First.CompareTo(one.First));
            sets.Add(counting);
        }

        return LineMatcher.Match(sets);
    }

    private bool IsMentioned(Occurrence occurrence) =>
        _mentioned is not null && _mentioned.AsSpan(_query.TokenIndexAt(occurrence.First), occurrence.Length).Contains(true);

    private HashSet<int> Stopped()
    {
        var stopped = new HashSet<int>();
        foreach (var word in _findings.All)
        {
            if (_patterns.Stops[word.Phrase] is { IsEmpty: false } signs && !_denial.Denies(word))
            {
                stopped.UnionWith(signs.ToArray());
            }
        }

        return stopped;
    }

    // Everybody who searches here is taken to have back pain, unless the query names only another part of the body.
    private bool HasBackPain() =>
        _findings.All.Any(word => _patterns.Back.Contains(word.Phrase) && !_denial.Denies(word))
        || !_findings.All.Any(word => _patterns.OtherParts.Contains(word.Phrase));

    private List<Range> Places(List<Occurrence> words)
    {
        var places = new List<Range>(words.Count);
        foreach (var word in words.OrderBy(word => word.First).ThenByDescending(word => word.Last))
        {
            var place = _query.PlaceOf(word);
            if (places.Count > 0 && place.Start.Value < places[^1].End.Value)
            {
                places[^1] = places[^1].Start..Math.Max(places[^1].End.Value, place.End.Value);
                continue;
            }

            places.Add(place);
        }

        return places;
    }
}
